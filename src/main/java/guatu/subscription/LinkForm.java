package guatu.subscription;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose calendar is wanted, as typed. */
public record LinkForm(
        @RestForm String scope,
        @RestForm String plan,
        @RestForm String unit,
        @RestForm String person) {

    static final LinkForm BLANK = new LinkForm(Scope.ALL.name(), null, null, null);

    /** What a plan's, a unit's or a person's page asks for. */
    record Asked(
            @RestQuery String plan,
            @RestQuery String unit,
            @RestQuery String person) {}

    static LinkForm of(Asked asked) {
        if (Typed.words(asked.plan()) != null) return new LinkForm(Scope.PLAN.name(), asked.plan(), null, null);
        if (Typed.words(asked.unit()) != null) return new LinkForm(Scope.UNIT.name(), null, asked.unit(), null);
        if (Typed.words(asked.person()) != null) return new LinkForm(Scope.PERSON.name(), null, null, asked.person());
        return BLANK;
    }

    MakeLink.Command command() {
        Scope asked = Arrays.stream(Scope.values())
                .filter(known -> known.name().equals(scope))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("required", "scope"));
        Integer id = Typed.number("person", person);
        return new MakeLink.Command(asked, plan, unit, id == null ? null : Long.valueOf(id));
    }
}
