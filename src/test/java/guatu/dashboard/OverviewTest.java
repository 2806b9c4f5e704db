package guatu.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.calendar.OfficeCalendar;
import guatu.dashboard.OverviewWorld.Hidden;
import guatu.dashboard.OverviewWorld.Office;
import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.task.TaskItem;
import guatu.task.TaskLedger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts in SQL against counting line by line (rule L7), over forty days. */
@QuarkusTest
@Tag("database")
class OverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 30);
    private static Office office;

    @Inject
    OverviewWorld world;

    /** From here every day lies ahead, and is judged by what stands now. */
    private static final LocalDate BEFORE = OverviewWorld.ORIGIN.minusDays(3);

    @Inject
    Overviews overviews;

    @Inject
    TaskLedger ledger;

    @Inject
    OfficeCalendar calendar;

    @Inject
    EntityManager em;

    @BeforeEach
    void build() {
        if (office == null) office = world.build("O" + System.nanoTime(), 60);
    }

    private Ask root(LocalDate day) {
        return Ask.of(null, office.root(), day.toString());
    }

    private List<TaskItem> lines(Actor actor, Ask ask) {
        var query = ask.query();
        query.size = "200";
        return ledger.page(actor, query.toFilter(BEFORE)).items();
    }

    private static List<LocalDate> days() {
        return OverviewWorld.ORIGIN
                .minusDays(2)
                .datesUntil(OverviewWorld.ORIGIN.plusDays(62))
                .toList();
    }

    @Test
    void countsAreThoseOfTheLines_L7() {
        for (LocalDate day : days()) {
            Overview overview = overviews.read(Actor.SYSTEM, root(day), BEFORE, 200);
            List<TaskItem> lines = lines(Actor.SYSTEM, root(day));
            assertEquals(60, lines.size());
            holds(day, lines, overview.figures());
            for (var unit : overview.byUnit()) {
                List<TaskItem> led = lines.stream()
                        .filter(t -> t.lead().contains(unit.unit()))
                        .toList();
                holds(day, led, unit.figures());
            }
            assertEquals(
                    office.units(),
                    overview.byUnit().stream().map(Overview.OfUnit::unit).toList());
            for (var plan : overview.byPlan()) {
                holds(
                        day,
                        lines.stream().filter(t -> t.plan().equals(plan.plan())).toList(),
                        plan.figures());
            }
            assertEquals(2, overview.byPlan().size());
        }
    }

    private void holds(LocalDate day, List<TaskItem> lines, Figures figures) {
        Oracle oracle = new Oracle(day, calendar.days(), hidden());
        for (Count count : Count.values()) {
            assertEquals(
                    lines.stream().filter(t -> oracle.counts(count, t)).count(), figures.of(count), day + " " + count);
        }
        assertEquals(
                figures.of(Count.TOTAL), sum(figures, Count.RED, Count.YELLOW, Count.GREEN, Count.BLUE, Count.GREY));
        assertEquals(
                figures.of(Count.TOTAL),
                sum(figures, Count.OPEN, Count.CLOSED, Count.SUSPENDED, Count.WITHDRAWN, Count.DRAFT));
    }

    private static long sum(Figures figures, Count... counts) {
        return List.of(counts).stream().mapToLong(figures::of).sum();
    }

    private static Map<String, Hidden> hidden() {
        return office.hidden().stream().collect(Collectors.toMap(Hidden::number, Function.identity()));
    }

    @Test
    void listsNameWhatIsLateAndWhatComesNext() {
        for (LocalDate day : days()) {
            Overview overview = overviews.read(Actor.SYSTEM, root(day), BEFORE, 200);
            Oracle oracle = new Oracle(day, calendar.days(), hidden());
            List<TaskItem> lines = lines(Actor.SYSTEM, root(day));
            List<Integer> late = lines.stream()
                    .filter(t -> oracle.counts(Count.OVERDUE, t))
                    .map(TaskItem::daysLate)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            assertEquals(
                    late,
                    overview.overdueItems().stream().map(TaskItem::daysLate).toList(),
                    day.toString());
            List<LocalDate> next = lines.stream()
                    .flatMap(t -> oracle.next(t).stream())
                    .sorted()
                    .toList();
            assertEquals(
                    next,
                    overview.dueNextTwoWeeks().stream().map(c -> c.next().on()).toList(),
                    day.toString());
            assertEquals(next.size(), overview.comingTotal());
        }
    }

    @Test
    void everyNumberLeadsToItsRows() {
        Ask ask = root(TODAY);
        Overview overview = overviews.read(Actor.SYSTEM, ask, TODAY, 5);
        DashboardView view = DashboardView.of(overview, ask, null, 0, false);
        for (Count count : Count.values()) {
            if (count == Count.PROMISED || count == Count.KEPT) continue;
            leads(view.whole().of(count.name()));
            view.units().forEach(unit -> leads(unit.of(count.name())));
            view.plans().forEach(plan -> leads(plan.of(count.name())));
        }
        leads(view.overdue());
        leads(view.coming());
        assertTrue(view.overdue().n() > 0 && view.coming().n() > 0);
    }

    private void leads(DashboardView.Cell cell) {
        assertEquals(
                cell.n(),
                ledger.count(Actor.SYSTEM, Addresses.query(cell.href()).toFilter(TODAY)),
                cell.href());
    }

    @Test
    void aUnitSeesItsOwn_V1() {
        Actor member = world.member(office.units().get(0));
        Ask ask = Ask.of(null, null, TODAY.toString());
        Overview own = overviews.read(member, ask, BEFORE, 200);
        List<TaskItem> lines = lines(member, ask);
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().allMatch(t -> t.lead().contains(office.units().get(0))));
        holds(TODAY, lines, own.figures());
        assertEquals(0, own.figures().of(Count.DRAFT));
        Actor nobody = new Actor(8, "a", "管理员", java.util.Set.of(), null, null, null, "local");
        Overview none = overviews.read(nobody, ask, BEFORE, 200);
        assertEquals(0, none.figures().of(Count.TOTAL));
        assertTrue(none.byUnit().isEmpty()
                && none.byPlan().isEmpty()
                && none.overdueItems().isEmpty());
    }

    @Test
    void asksForAUnitBelowAndAPlan() {
        Ask ask = Ask.of(office.plans().get(0), office.units().get(1), TODAY.toString());
        Overview overview = overviews.read(Actor.SYSTEM, ask, BEFORE, 200);
        holds(TODAY, lines(Actor.SYSTEM, ask), overview.figures());
        assertEquals(1, overview.byPlan().size());
        assertEquals(
                List.of(office.units().get(1)),
                overview.byUnit().stream().map(Overview.OfUnit::unit).toList());
        Ask wrong = Ask.of(null, null, "2022-02-30");
        assertThrows(RuleViolation.class, () -> overviews.read(Actor.SYSTEM, wrong, BEFORE, 200));
    }

    @Test
    void asManyStatementsForThirtyTasksAsForThreeHundred() {
        Office small = world.build("S" + System.nanoTime(), 30);
        Office large = world.build("L" + System.nanoTime(), 300);
        statements(small);
        assertEquals(statements(small), statements(large));
        assertTrue(statements(large) <= 12, "statements: " + statements(large));
    }

    private long statements(Office of) {
        Statistics statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        overviews.read(Actor.SYSTEM, Ask.of(null, of.root(), null), TODAY, 20);
        return statistics.getPrepareStatementCount();
    }
}
