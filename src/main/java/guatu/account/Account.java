package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One person's way in (账户): a sign-in name, a role and the unit they act for. */
@Entity
class Account {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private boolean active = true;
    private boolean mustChangePassword;
    private int failedSignIns;
    private Instant lockedUntil;
    private Instant createdAt;
    private Instant lastSignedInAt;

    protected Account() {}

    Account(String username, String name, Role role, Unit unit, String passwordHash, Instant now) {
        this.username = Usernames.checked(username);
        this.passwordHash = passwordHash;
        this.createdAt = now;
        call(name);
        place(role, unit);
    }

    DomainEvent opened() {
        return happened("opened", Map.of(), facts());
    }

    private void call(String name) {
        if (name == null || name.isBlank()) throw new RuleViolation("required", "name");
        if (name.strip().length() > 100) throw new RuleViolation("too_long", "name", 100);
        if (name.chars().anyMatch(Character::isISOControl)) throw new RuleViolation("bad_text", "name");
        displayName = name.strip();
    }

    private void place(Role newRole, Unit newUnit) {
        if (newRole == null) throw new RuleViolation("required", "role");
        if (newRole.ofUnit() && newUnit == null) throw new RuleViolation("account_needs_unit", "unit");
        role = newRole;
        unit = newUnit;
    }

    /** Renames or moves the account; the verb says whether its rights have changed. */
    DomainEvent change(String name, Role newRole, Unit newUnit) {
        Map<String, Object> before = facts();
        call(name);
        place(newRole, newUnit);
        boolean rights = !before.get("role").equals(role.name());
        return happened(rights ? "role_changed" : "changed", before, facts());
    }

    DomainEvent deactivate() {
        active = false;
        return happened("deactivated", Map.of("active", true), Map.of("active", false));
    }

    DomainEvent reactivate() {
        active = true;
        failedSignIns = 0;
        lockedUntil = null;
        return happened("reactivated", Map.of("active", false), Map.of("active", true));
    }

    DomainEvent changePassword(String hash) {
        settlePassword(hash, false);
        return happened("password_changed", Map.of(), Map.of());
    }

    /** A new password given by the administrator must be changed at the next sign-in. */
    DomainEvent resetPassword(String hash) {
        settlePassword(hash, true);
        return happened("password_reset", Map.of(), Map.of());
    }

    void mustChangePassword(boolean must) {
        mustChangePassword = must;
    }

    private void settlePassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
        failedSignIns = 0;
        lockedUntil = null;
    }

    DomainEvent signedIn(Instant now, String address) {
        failedSignIns = 0;
        lockedUntil = null;
        lastSignedInAt = now;
        return happened("signed_in", Map.of(), Map.of("address", address));
    }

    /** Counts a wrong password; too many in a row lock the account for a while. */
    DomainEvent refuse(Instant now, String address, int lockAfter, Duration lockFor) {
        boolean locks = !lockedAt(now) && ++failedSignIns >= lockAfter;
        if (locks) {
            lockedUntil = now.plus(lockFor);
            failedSignIns = 0;
        }
        return happened(locks ? "locked" : "sign_in_refused", Map.of(), Map.of("address", address));
    }

    DomainEvent happened(String verb, Map<String, ?> before, Map<String, ?> after) {
        return DomainEvent.of("account", username, verb, before, after);
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Map.of("name", displayName, "role", role.name()));
        if (unit != null) facts.put("unit", unit.name());
        return facts;
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    boolean mayEnter(Instant now) {
        return active && !lockedAt(now);
    }

    void moveTo(Unit merged) {
        unit = merged;
    }

    /** The account as the rules see it, for the trail of a sign-in. */
    Actor actor(String address) {
        Long unitId = unit == null ? null : unit.id();
        String path = unit == null ? null : unit.path();
        return new Actor(
                id, username, displayName, Set.of(role), unitId, path, unit == null ? null : unit.name(), address);
    }

    void requireOwnPassword() {
        if (mustChangePassword) throw new Forbidden("password_change_needed");
    }

    boolean hasPassword(String hash) {
        return passwordHash.equals(hash);
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    Unit unit() {
        return unit;
    }

    boolean active() {
        return active;
    }
}
