package guatu.plan;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A named set of light rules (亮灯预设) that plans choose from; rule L8. */
@Entity
public class LightPreset {

    /** The preset of the house, which nobody changes or retires. */
    public static final String STANDARD = "CN-STD";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    @Id
    private String code;

    @Version
    private int version;

    private String name;
    private boolean builtIn;
    private boolean active = true;

    @Embedded
    private LightRules rules;

    protected LightPreset() {}

    LightPreset(String code, String name, LightRules rules) {
        this.code = code == null ? "" : code.strip().toUpperCase();
        if (!CODE.matcher(this.code).matches()) throw new RuleViolation("plan_code", "code");
        apply(name, rules);
    }

    DomainEvent added() {
        return DomainEvent.of("light_preset", code, "added", Map.of(), known());
    }

    DomainEvent change(String name, LightRules rules) {
        requireOwn();
        Map<String, ?> before = known();
        apply(name, rules);
        return DomainEvent.of("light_preset", code, "changed", before, known());
    }

    /** Plans that chose it keep it; no other plan can choose it any more. */
    DomainEvent deactivate() {
        requireOwn();
        return turn(false, "deactivated");
    }

    DomainEvent reactivate() {
        return turn(true, "reactivated");
    }

    private DomainEvent turn(boolean active, String verb) {
        Map<String, ?> before = known();
        this.active = active;
        return DomainEvent.of("light_preset", code, verb, before, known());
    }

    private void apply(String name, LightRules rules) {
        if (name == null || name.isBlank()) throw new RuleViolation("required", "name");
        this.name = name.strip();
        this.rules = rules;
    }

    private void requireOwn() {
        if (builtIn) throw new RuleViolation("preset_built_in", "code");
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", board());
    }

    private Map<String, ?> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", name);
        known.put("active", active);
        known.put("lightRules", rules);
        return known;
    }

    LightPresetBoard board() {
        return new LightPresetBoard(code, name, rules, builtIn, active, version);
    }

    String code() {
        return code;
    }

    boolean active() {
        return active;
    }

    LightRules rules() {
        return rules;
    }
}
