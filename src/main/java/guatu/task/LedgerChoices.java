package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.UnitNames;
import guatu.plan.PlanBoards;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the ledger's filters and forms offer to choose from. */
@ApplicationScoped
public class LedgerChoices {

    private final PlanBoards plans;
    private final UnitNames units;
    private final CurrentLanguage language;

    LedgerChoices(PlanBoards plans, UnitNames units, CurrentLanguage language) {
        this.plans = plans;
        this.units = units;
        this.language = language;
    }

    public LedgerView.Choices forFilter(Actor actor) {
        return forFilter(actor, new TaskQuery());
    }

    LedgerView.Choices forFilter(Actor actor, TaskQuery query) {
        List<String> names = actor.seesAll() || !actor.worksForUnit() ? units.all() : units.below(actor.unitPath());
        return new LedgerView.Choices(
                plans(),
                names.stream().map(Choice::of).toList(),
                worded(Light.values(), "shared_light_", query.light),
                worded(Stage.values(), "shared_stage_", query.stage));
    }

    /** Several at once, as a link of the dashboard asks for them, are one more choice, so that the form keeps them. */
    private List<Choice> worded(Enum<?>[] values, String prefix, String asked) {
        List<Choice> choices = new ArrayList<>(worded(values, prefix));
        if (asked != null && asked.contains(",")) {
            choices.add(0, new Choice(asked, LedgerFilters.chosen(prefix, asked, language)));
        }
        return choices;
    }

    public List<Choice> plans() {
        return plans.named().stream()
                .map(plan -> new Choice(plan.code(), plan.code() + " " + plan.title()))
                .toList();
    }

    List<String> unitNames() {
        return units.all();
    }

    /** A choice for each value, worded by prefix and name. */
    public List<Choice> worded(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), language.word(prefix + value.name())))
                .toList();
    }
}
