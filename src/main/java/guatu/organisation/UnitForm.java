package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A unit as typed by an administrator; aliases stand one on a line. */
public class UnitForm {

    @RestForm
    public String name;

    @RestForm
    public String shortName;

    @RestForm
    public String aliases;

    @RestForm
    public String parent;

    @RestForm
    public String order;

    @RestForm
    public String version;

    static UnitForm below(String parent) {
        UnitForm form = new UnitForm();
        form.parent = parent;
        return form;
    }

    static UnitForm of(UnitRow unit) {
        UnitForm form = new UnitForm();
        form.name = unit.name();
        form.shortName = unit.shortName();
        form.aliases = String.join("\n", unit.aliases());
        form.parent = unit.parent();
        form.order = unit.ordinal() == 0 ? "" : String.valueOf(unit.ordinal());
        form.version = String.valueOf(unit.version());
        return form;
    }

    UnitFacts facts() {
        Integer place = Typed.number("order", order);
        List<String> others =
                aliases == null ? List.of() : aliases.lines().map(String::strip).toList();
        return new UnitFacts(
                name, Typed.words(shortName), others, parent, place == null ? 0 : Math.max(0, Math.min(9999, place)));
    }

    int seen() {
        Integer seen = Typed.number("version", version);
        if (seen == null) throw new RuleViolation("version_needed", "");
        return seen;
    }
}
