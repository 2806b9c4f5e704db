package guatu.dashboard;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.dashboard.OverviewWorld.Office;
import guatu.organisation.Actor;
import guatu.shared.time.Today;
import guatu.task.TaskLedger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lights week by week: every number against the ledger's rows, past weeks and weeks to come. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class WeeksTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 30);
    private static Office office;

    @Inject
    OverviewWorld world;

    @Inject
    WeekCounts counts;

    @Inject
    WaitsOf waits;

    @Inject
    TaskLedger ledger;

    @Inject
    Today today;

    @Inject
    EntityManager em;

    /** Built on a day three weeks back and moved on since: the past has something to tell. */
    @BeforeEach
    void build() {
        if (office == null) {
            today.standOn(OverviewWorld.ORIGIN.plusDays(6));
            office = world.build("W" + System.nanoTime(), 60);
            today.standOn(OverviewWorld.ORIGIN.plusDays(15));
            world.moveOn(office);
        }
        today.standOn(TODAY);
    }

    @AfterEach
    void standOnTheRealDay() {
        today.standOn(null);
    }

    private Ask root() {
        return Ask.of(null, office.root(), null);
    }

    @Test
    void everyNumberLeadsToItsRows_A3() {
        Weeks weeks = counts.read(Actor.SYSTEM, root(), TODAY);
        assertEquals(Week.BACK + 1 + Week.AHEAD, weeks.weeks().size());
        assertEquals(
                office.units(), weeks.units().stream().map(Weeks.OfUnit::unit).toList());
        for (WeeksView.Measure measure : WeeksView.Measure.values()) {
            WeeksView view = WeeksView.of(weeks, root(), TODAY, measure, null);
            for (WeeksView.Row row : view.rows())
                for (WeeksView.Cell cell : row.cells()) if (cell.href() != null) leads(cell.n(), cell.href());
        }
        WeeksView view = WeeksView.of(weeks, root(), TODAY, WeeksView.Measure.TROUBLE, null);
        for (WeeksView.Line line : view.lights())
            for (DashboardView.Cell cell : line.cells()) leads(cell.n(), cell.href());
    }

    private void leads(long n, String href) {
        assertEquals(n, ledger.count(Actor.SYSTEM, Addresses.query(href).toFilter(TODAY)), href);
    }

    @Test
    void thePastIsThePastAndTheFutureIsJudgedByWhatStands_L7() {
        Weeks weeks = counts.read(Actor.SYSTEM, root(), TODAY);
        List<Figures> all = weeks.all();
        assertEquals(0, sum(all.get(0)), "before anything was there");
        assertEquals(60, sum(all.get(Week.BACK)));
        assertTrue(
                all.get(Week.BACK - 2).of(Count.BLUE) > all.get(Week.BACK - 3).of(Count.BLUE),
                "some were struck off in between");
        for (int i = Week.BACK + 1; i < all.size(); i++)
            assertTrue(
                    all.get(i).of(Count.RED) >= all.get(i - 1).of(Count.RED), "a light only gets worse as days pass");
        assertTrue(all.get(all.size() - 1).of(Count.RED) > all.get(Week.BACK).of(Count.RED));
        assertEquals(0, all.get(Week.BACK + 1).of(Count.UNREPORTED));
        Weeks past = counts.read(Actor.SYSTEM, Ask.of(null, office.root(), "2022-03-16"), TODAY);
        assertEquals(Week.BACK + 1, past.weeks().size());
    }

    private static long sum(Figures figures) {
        return Weeks.LIGHTS.stream().mapToLong(figures::of).sum();
    }

    @Test
    void aUnitSeesItsOwn_V1() {
        Weeks own = counts.read(world.member(office.units().get(0)), Ask.of(null, null, null), TODAY);
        assertTrue(own.units().stream()
                .anyMatch(of -> of.unit().equals(office.units().get(0))));
        assertTrue(sum(own.all().get(Week.BACK)) < 60);
    }

    @Test
    void asManyStatementsForThirtyTasksAsForThreeHundred() {
        Office small = world.build("WS" + System.nanoTime(), 30);
        Office large = world.build("WL" + System.nanoTime(), 300);
        statements(small);
        assertEquals(statements(small), statements(large));
        assertTrue(statements(large) <= 2 * (Week.BACK + 1), "statements: " + statements(large));
    }

    private long statements(Office of) {
        Statistics statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        counts.read(Actor.SYSTEM, Ask.of(null, of.root(), null), TODAY);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void thePageShowsMapAndTrendAsTables() {
        String query = "?unit=" + office.root();
        for (String heat : List.of("trouble", "overdue", "unreported", "nonsense")) {
            As.leader()
                    .get("/dashboard/weeks" + query + "&heat=" + heat)
                    .then()
                    .statusCode(200)
                    .body(containsString("data-chart=\"heat\""))
                    .body(containsString("data-light=\"RED\""))
                    .body(containsString(office.units().get(0)))
                    .body(not(containsString("‹")));
        }
        As.leader()
                .cookie("guatu_lang", "en")
                .get("/dashboard/weeks" + query)
                .then()
                .body(containsString("Lights over time"));
        As.leader().get("/dashboard/weeks?asOf=x").then().statusCode(422);
        As.leader()
                .get("/dashboard")
                .then()
                .body(containsString("hx-get=\"/dashboard/weeks\""))
                .body(not(containsString("<script>")));
    }

    @Test
    void theApiTellsTheSameAndTheTableToo() {
        As.leader()
                .get("/api/dashboard/weeks?unit=" + office.root())
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2022-03-30"))
                .body("weeks", hasSize(13))
                .body("byUnit", hasSize(3))
                .body("byUnit[0].weeks", hasSize(13))
                .body("weeks[12].unreported", equalTo(null));
        String table = As.leader()
                .get("/api/dashboard/weeks.csv?unit=" + office.root())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString();
        assertEquals(1 + 4 * 13, table.split("\r\n").length);
        assertTrue(table.contains("\"" + office.units().get(1) + "\",\"2022-03-28\",\"2022-03-30\""), table);
        As.nobody().get("/api/dashboard/weeks").then().statusCode(401);
    }

    @Test
    void aUnitHasAPageOfItsOwn_V1() {
        Actor member = world.member(office.units().get(0));
        As.leader()
                .get("/units/" + member.unitId())
                .then()
                .statusCode(200)
                .body(containsString("<h1>" + member.unitName()))
                .body(containsString(office.root()))
                .body(containsString("data-chart=\"stack\""));
        As.memberOf(office.units().get(0))
                .get("/units/" + member.unitId())
                .then()
                .statusCode(200)
                .body(not(containsString("/units/" + root(member))));
        As.memberOf(office.units().get(1))
                .get("/units/" + member.unitId())
                .then()
                .statusCode(404);
        As.leader().get("/units/999999999").then().statusCode(404);
    }

    private static String root(Actor member) {
        return member.unitPath().split("/")[1];
    }

    @Test
    void whatWaitsIsForToday() {
        Actor leader =
                new Actor(7, "w", "领导", java.util.Set.of(guatu.organisation.Role.LEADER), null, null, null, "local");
        assertEquals(Waits.NONE, waits.read(leader, Ask.of(null, null, "2022-03-01"), TODAY));
        assertTrue(waits.read(leader, Ask.of(null, null, null), TODAY).answers().total() >= 0);
        assertEquals(Waits.NONE, waits.read(world.member(office.units().get(0)), root(), TODAY));
    }
}
