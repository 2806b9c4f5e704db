package guatu.account;

import guatu.organisation.Role;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
class Accounts implements PanacheRepository<Account> {

    Optional<Account> named(String username) {
        return find("username", Usernames.plain(username)).firstResultOptional();
    }

    /** Held for writing, so that wrong passwords tried at once are all counted. */
    Optional<Account> heldNamed(String username) {
        return find("username", Usernames.plain(username))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Account get(String username) {
        return heldNamed(username).orElseThrow(() -> new NotFound("account"));
    }

    Account get(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("account"));
    }

    Optional<String> passwordHashOf(String username) {
        return named(username).map(Account::passwordHash);
    }

    void requireFree(String username) {
        if (named(username).isPresent()) throw new RuleViolation("account_taken", "username");
    }

    /** Held for writing, so that two administrators cannot remove each other at once. */
    void requireAnotherAdminThan(Account account) {
        List<Account> admins = find("role = ?1 and active = true order by id", Role.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (admins.stream().allMatch(admin -> admin.id().equals(account.id())))
            throw new RuleViolation("account_last_admin", null);
    }
}
