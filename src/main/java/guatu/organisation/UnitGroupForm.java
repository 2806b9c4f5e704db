package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** A group of units as typed by an administrator; aliases and members stand one on a line. */
public class UnitGroupForm {

    @RestForm
    public String name;

    @RestForm
    public String aliases;

    @RestForm
    public String members;

    @RestForm
    public String version;

    static UnitGroupForm of(UnitGroups.Row group) {
        UnitGroupForm form = new UnitGroupForm();
        form.name = group.name();
        form.aliases = String.join("\n", group.aliases());
        form.members = String.join("\n", group.members());
        form.version = String.valueOf(group.version());
        return form;
    }

    KeepUnitGroup.Command command(Long id) {
        return new KeepUnitGroup.Command(id, name, lines(aliases), lines(members), id == null ? 0 : seen());
    }

    int seen() {
        Integer seen = Typed.number("version", version);
        if (seen == null) throw new RuleViolation("version_needed", "");
        return seen;
    }

    private static List<String> lines(String typed) {
        return Stream.ofNullable(typed)
                .flatMap(String::lines)
                .flatMap(line -> Stream.of(line.split("、")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
