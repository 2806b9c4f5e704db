package guatu.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.plan.OpenPlan;
import guatu.plan.PlanFacts;
import guatu.shared.error.Conflict;
import guatu.shared.error.NotFound;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class TaskLedgerTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);

    @Inject
    Units units;

    @Inject
    OpenPlan openPlan;

    @Inject
    DraftTask draftTask;

    @Inject
    MoveStage moveStage;

    @Inject
    TickMilestone tick;

    @Inject
    TaskLedger ledger;

    @Inject
    TaskSheets sheets;

    private Unit unit(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> units.called(name).orElseGet(() -> units.add(new Unit(name, null, null))));
    }

    private String task(String plan, String title, LocalDate due, String lead) {
        TaskCommand wanted = new TaskCommand(
                TaskFacts.titled(title),
                "一、报道",
                due,
                null,
                List.of(lead),
                List.of(),
                List.of(),
                null,
                "科长",
                null,
                List.of(
                        new MilestoneFacts(null, due.minusDays(20), Precision.WEEK, "起步", 1),
                        new MilestoneFacts(null, due, Precision.WEEK, "收尾", 4)));
        return draftTask.handle(Actor.SYSTEM, new DraftTask.Command(plan, wanted, true));
    }

    @Test
    void readsWhatWasWrittenWithLightsAndReasons() {
        unit("市甲局");
        String plan = openPlan.handle(
                Actor.SYSTEM,
                new OpenPlan.Command("L" + System.nanoTime(), PlanFacts.weekly("方案", 2022, LocalDate.of(2022, 3, 14))));
        String late = task(plan, "逾期的事", LocalDate.of(2022, 4, 15), "市甲局");
        String fine = task(plan, "还早的事", LocalDate.of(2022, 12, 30), "市甲局");
        var filter = new TaskQuery();
        filter.plan = plan;
        var page = ledger.page(Actor.SYSTEM, filter.toFilter(WEDNESDAY));
        assertEquals(2, page.total());
        assertEquals(Light.RED, page.items().get(0).light());
        assertEquals(5, page.items().get(0).daysLate());
        assertEquals("一、报道", page.items().get(0).section());
        assertEquals("科长", page.items().get(0).owner());
        assertEquals(Light.GREEN, page.items().get(1).light());
        filter.light = "red";
        filter.q = "逾期";
        filter.unit = "市甲局";
        filter.overdue = "true";
        filter.sort = "-due";
        assertEquals(
                late,
                ledger.page(Actor.SYSTEM, filter.toFilter(WEDNESDAY))
                        .items()
                        .get(0)
                        .number());
        int version = sheets.read(Actor.SYSTEM, fine, WEDNESDAY).item().version();
        tick.handle(Actor.SYSTEM, fine, 1, new TickMilestone.Command(true, version));
        assertThrows(
                Conflict.class, () -> tick.handle(Actor.SYSTEM, fine, 2, new TickMilestone.Command(true, version)));
        assertEquals(1, sheets.read(Actor.SYSTEM, fine, WEDNESDAY).item().milestonesDone());
    }

    @Test
    void aUnitSeesItsOwnAndThoseBelow_V1() {
        Unit mine = unit("市乙局");
        Unit other = unit("市丙局");
        String plan = openPlan.handle(
                Actor.SYSTEM, new OpenPlan.Command("V" + System.nanoTime(), PlanFacts.weekly("方案", 2022, null)));
        String number = task(plan, "乙局的事", WEDNESDAY, "市乙局");
        assertEquals(
                number, sheets.read(actorOf(mine), number, WEDNESDAY).item().number());
        assertThrows(NotFound.class, () -> sheets.read(actorOf(other), number, WEDNESDAY));
    }

    private static Actor actorOf(Unit unit) {
        return new Actor(9, "m", "联络员", Set.of(Role.MEMBER), unit.id(), unit.path(), unit.name(), "local");
    }
}
