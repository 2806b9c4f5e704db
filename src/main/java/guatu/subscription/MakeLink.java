package guatu.subscription;

import guatu.organisation.Actor;
import guatu.organisation.People;
import guatu.organisation.PeopleList;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.plan.Plans;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Makes the address of a calendar; it is told once. */
@ApplicationScoped
class MakeLink {

    /** Links that one account may have at a time. */
    static final int MOST = 50;

    /** Whose calendar; of the three names the one that the scope asks for. */
    record Command(@NotNull Scope scope, String plan, String unit, Long person) {}

    /** The link and its secret. */
    record Made(LinkKey key, LinkShown link) {}

    private final CalendarLinks links;
    private final Units units;
    private final People people;
    private final PeopleList sight;
    private final Plans plans;
    private final CurrentLanguage language;
    private final Events events;
    private final Today today;

    MakeLink(
            CalendarLinks links,
            Units units,
            People people,
            PeopleList sight,
            Plans plans,
            CurrentLanguage language,
            Events events,
            Today today) {
        this.links = links;
        this.units = units;
        this.people = people;
        this.sight = sight;
        this.plans = plans;
        this.language = language;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Made handle(Actor actor, @Valid Command command) {
        if (links.countOf(actor.accountId()) >= MOST) throw new RuleViolation("too_many", "scope", MOST);
        LinkKey key = LinkKey.fresh();
        CalendarLink link = new CalendarLink(key, actor, command.scope(), language.get(), today.wall());
        name(link, actor, command);
        links.persist(link);
        events.fire(link.made(actor));
        return new Made(key, link.shown());
    }

    private void name(CalendarLink link, Actor actor, Command command) {
        switch (command.scope()) {
            case UNIT -> link.of(unit(actor, command.unit()));
            case PLAN -> link.of(plans.byCode(named(command.plan(), "plan").toUpperCase()));
            case PERSON -> {
                if (command.person() == null) throw new RuleViolation("required", "person");
                sight.one(actor, command.person());
                link.of(people.byId(command.person()));
            }
            case ALL -> {}
        }
    }

    private Unit unit(Actor actor, String name) {
        Unit unit = units.byName(named(name, "unit"));
        boolean seen = actor.seesAll() || actor.worksForUnit() && unit.path().startsWith(actor.unitPath());
        if (!seen) throw new NotFound("unit");
        return unit;
    }

    private static String named(String name, String field) {
        if (name == null || name.isBlank()) throw new RuleViolation("required", field);
        return name.strip();
    }
}
