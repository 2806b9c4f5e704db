package guatu.organisation;

import guatu.shared.web.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The units to choose from, in the order of the tree, for every page that names a unit. */
@ApplicationScoped
public class UnitChoices {

    /** @param depth 0 at the top */
    public record UnitChoice(String name, int depth) {}

    private final UnitTree tree;

    UnitChoices(UnitTree tree) {
        this.tree = tree;
    }

    /** Active units only. */
    public List<UnitChoice> all() {
        return tree.all().stream()
                .filter(UnitRow::active)
                .map(unit -> new UnitChoice(unit.name(), unit.depth()))
                .toList();
    }

    /** The same for the tag {@code select}: the value is the name, the label is moved in by its depth. */
    public List<Choice> options() {
        return tree.all().stream().filter(UnitRow::active).map(UnitRow::choice).toList();
    }
}
