package guatu.dashboard;

import guatu.dashboard.UnitBoard.Named;
import guatu.organisation.Actor;
import guatu.organisation.PeopleList;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.NotFound;
import guatu.shared.web.Paging;
import guatu.task.DueNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out a unit's own page, in a fixed number of statements. */
@ApplicationScoped
class UnitBoards {

    private static final int AHEAD = 28;

    private final Units units;
    private final Overviews overviews;
    private final WeekCounts weekCounts;
    private final DueNodes nodes;
    private final PeopleList people;

    UnitBoards(Units units, Overviews overviews, WeekCounts weekCounts, DueNodes nodes, PeopleList people) {
        this.units = units;
        this.overviews = overviews;
        this.weekCounts = weekCounts;
        this.nodes = nodes;
        this.people = people;
    }

    /** NotFound where the unit is out of the reader's sight (rule V1). */
    @Transactional
    UnitBoard read(Actor actor, long id, LocalDate today) {
        Unit unit = units.byId(id);
        if (!sees(actor, unit)) throw new NotFound("unit");
        Ask ask = Ask.of(null, unit.name(), null);
        Weeks weeks = weekCounts.read(actor, ask, today);
        WeeksView view = WeeksView.of(weeks, ask, today, WeeksView.Measure.TROUBLE, null);
        return new UnitBoard(
                unit.id(),
                unit.name(),
                unit.active(),
                above(actor, unit),
                below(unit),
                today,
                new DashboardView.Line(null, unit.name(), overviews.figures(actor, ask, today), ask),
                filed(weeks, ask, today),
                view,
                nodes.under(actor, unit.path(), today.plusDays(AHEAD)),
                people
                        .page(actor, new PeopleList.Filter(unit.name(), null, false, new Paging(1, Paging.MOST)))
                        .items()
                        .stream()
                        .filter(person -> person.unit().equals(unit.name()))
                        .toList());
    }

    private static boolean sees(Actor actor, Unit unit) {
        return actor.seesAll() || actor.worksForUnit() && unit.path().startsWith(actor.unitPath());
    }

    private static List<Named> above(Actor actor, Unit unit) {
        List<Named> above = new ArrayList<>();
        for (Unit one = unit.parent(); one != null && sees(actor, one); one = one.parent())
            above.add(0, new Named(one.id(), one.name()));
        return above;
    }

    private List<Named> below(Unit unit) {
        return units.below(unit.path()).stream()
                .filter(one -> one.active()
                        && one.parent() != null
                        && one.parent().id().equals(unit.id()))
                .map(one -> new Named(one.id(), one.name()))
                .toList();
    }

    private static List<WeeksView.Cell> filed(Weeks weeks, Ask ask, LocalDate today) {
        return IntStream.range(0, weeks.weeks().size())
                .filter(i -> !weeks.weeks().get(i).ahead())
                .mapToObj(i -> WeeksView.cell(
                        weeks.all().get(i), weeks.weeks().get(i), ask, today, WeeksView.Measure.UNREPORTED))
                .toList();
    }
}
