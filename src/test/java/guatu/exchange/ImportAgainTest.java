package guatu.exchange;

import static guatu.exchange.SmallLedger.commit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.plan.Plans;
import guatu.task.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A workbook that comes again: the diff, the decisions, and what is written (rules I3, D4). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportAgainTest {

    private static int count;

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    private String title;
    private String unit;

    @BeforeEach
    void fresh() {
        title = "再导入方案" + ++count;
        unit = "市再导" + count + "局";
    }

    private SmallLedger ledger(String... lines) {
        SmallLedger ledger = new SmallLedger(title);
        for (String line : lines) ledger.task(line);
        return ledger;
    }

    private String line(String task, String content, String due) {
        return task + "|" + content + "|" + unit + "||局长|" + due;
    }

    private static JsonPath task(String number) {
        return As.supervisor()
                .get("/api/tasks/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Changes the requirement in the ledger, as a supervisor does by hand. */
    private static void reword(String number, String requirement) {
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("requirement", requirement, "version", task(number).getInt("version")))
                .patch("/api/tasks/" + number)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse dryRun(String id) {
        return As.supervisor().get("/api/imports/" + id).then().statusCode(200);
    }

    @Test
    void I3_the_same_again_proposes_nothing_and_writes_nothing() {
        SmallLedger ledger = ledger(line("整治背街小巷", "逐条排查", "2022年6月底前"), line("新建公厕五座", "", "全年"));
        String code = ledger.imported().getString("plans[0].code");
        long before = count();
        JsonPath again = ledger.task(line("再加一行", "", "全年")).read();
        assertEquals(code, again.getString("diff.plans[0].plan"));
        assertEquals(List.of(1, 0, 0, 2), counts(again));
        commit(again.getString("id"), Map.of())
                .statusCode(200)
                .body("plans[0].update", equalTo(true), "plans[0].added", equalTo(1), "plans[0].code", equalTo(code));
        assertEquals(before + 1, count());
        JsonPath third = ledger.read();
        assertEquals(List.of(0, 0, 0, 3), counts(third));
        commit(third.getString("id"), Map.of()).statusCode(409).body("type", endsWith("import_same_file"));
        commit(third.getString("id"), Map.of("again", true)).statusCode(200);
        assertEquals(before + 1, count());
    }

    private static List<Integer> counts(JsonPath read) {
        return Stream.of("added", "changed", "gone", "unchanged")
                .map(what -> read.getInt("diff.plans[0]." + what))
                .toList();
    }

    @Test
    void I3_as_new_plan_makes_a_second_plan_and_only_then() {
        SmallLedger ledger = ledger(line("整治背街小巷", "", "全年"));
        String code = ledger.imported().getString("plans[0].code");
        String id = ledger.read().getString("id");
        commit(id, Map.of("again", true, "asNewPlan", true))
                .statusCode(200)
                .body("plans[0].update", equalTo(false), "plans[0].code", not(equalTo(code)));
    }

    @Test
    void I3_a_plan_may_be_chosen_and_must_be_there() {
        String code = ledger(line("整治背街小巷", "", "全年")).imported().getString("plans[0].code");
        String first = title;
        title = title + "（修订稿）";
        JsonPath read = ledger(line("整治背街小巷", "", "全年")).read();
        assertEquals(null, read.getString("diff.plans[0].plan"));
        String id = read.getString("id");
        commit(id, Map.of("decisions", Map.of("plans", Map.of(title, "NO-SUCH"))))
                .statusCode(422)
                .body("errors[0].field", equalTo("decisions.plans." + title));
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("plans", Map.of(title, code)))
                .put("/api/imports/" + id + "/decisions")
                .then()
                .statusCode(200)
                .body("diff.plans[0].plan", equalTo(code), "diff.plans[0].unchanged", equalTo(1));
        commit(id, Map.of()).statusCode(200).body("plans[0].title", equalTo(first), "plans[0].added", equalTo(0));
    }

    @Test
    void I3_plain_changes_are_taken_ours_are_kept_and_D4_the_deadline_stays() {
        String number = ledger(line("整治背街小巷", "逐条排查", "2022年6月底前")).imported().getString("plans[0].code") + "-01";
        JsonPath read = ledger("整治背街小巷||" + unit + "|市再导协办局|科长|2022年9月底前").read();
        List<String> fields = read.getList("diff.plans[0].tasks[0].fields.field");
        assertEquals(List.of("requirement", "support", "owner", "dueOn"), fields);
        assertEquals(
                List.of("CHANGED", "CHANGED", "CHANGED", "EXTENSION"),
                read.getList("diff.plans[0].tasks[0].fields.difference"));
        commit(
                        read.getString("id"),
                        Map.of("decisions", Map.of("tasks", Map.of(number, Map.of("requirement", "KEEP")))))
                .statusCode(200)
                .body("plans[0].changed", equalTo(1), "plans[0].extensions[0].wanted", equalTo("2022-09-30"));
        JsonPath now = task(number);
        assertEquals("逐条排查", now.getString("requirement"));
        assertEquals(List.of("市再导协办局"), now.getList("support"));
        assertEquals("科长", now.getString("owner"));
        assertEquals("2022-06-30", now.getString("dueOn"));
        assertEquals("2022-06-30", now.getString("originalDueOn"));
        As.auditor()
                .get("/api/audit?entity=task&key=" + number)
                .then()
                .body("items.verb", hasItem("due_differs"), "items.why", hasItem(containsString("ledger.xlsx")));
        // what was kept, and the deadline that waits for an extension, are not proposed again
        JsonPath again = ledger("整治背街小巷||" + unit + "|市再导协办局|科长|2022年9月底前", line("另一项", "", "全年"))
                .read();
        assertEquals(List.of(1, 0, 0, 1), counts(again));
    }

    @Test
    void I3_what_both_sides_changed_waits_for_a_decision_and_is_named() {
        String number = ledger(line("整治背街小巷", "逐条排查", "全年"), line("新建公厕五座", "", "全年"))
                        .imported()
                        .getString("plans[0].code")
                + "-01";
        reword(number, "挂图排查");
        JsonPath read =
                ledger(line("整治背街小巷", "全面排查", "全年"), line("新建公厕五座", "", "全年")).read();
        String id = read.getString("id");
        assertEquals(1, read.getInt("diff.plans[0].conflicts"));
        assertEquals(
                List.of("逐条排查", "挂图排查", "全面排查"),
                Stream.of("base", "ours", "theirs")
                        .map(side -> read.getString("diff.plans[0].tasks[0].fields[0]." + side + "[0]"))
                        .toList());
        commit(id, Map.of())
                .statusCode(422)
                .body(
                        "type",
                        endsWith("import_undecided"),
                        "errors.field",
                        hasItem("decisions.tasks." + number + ".requirement"));
        assertEquals("挂图排查", task(number).getString("requirement"));
        commit(id, Map.of("decisions", Map.of("tasks", Map.of(number, Map.of("requirement", "TAKE")))))
                .statusCode(200);
        assertEquals("全面排查", task(number).getString("requirement"));
    }

    @Test
    void I3_a_gone_task_stays_unless_it_is_withdrawn_with_a_reason() {
        String code = ledger(line("整治背街小巷", "", "全年"), line("新建公厕五座", "", "全年"), line("清理小广告", "", "全年"))
                .imported()
                .getString("plans[0].code");
        JsonPath read = ledger(line("整治背街小巷", "", "全年")).read();
        assertEquals(List.of(0, 0, 2, 1), counts(read));
        Map<String, Object> withdraw = Map.of("tasks", Map.of(code + "-02", Map.of("gone", "WITHDRAW")));
        commit(read.getString("id"), Map.of("decisions", withdraw))
                .statusCode(422)
                .body("errors[0].field", equalTo("decisions.reason"));
        var reasoned = new java.util.HashMap<>(withdraw);
        reasoned.put("reason", "合并到其他任务");
        commit(read.getString("id"), Map.of("decisions", reasoned))
                .statusCode(200)
                .body("plans[0].withdrawn", equalTo(1));
        assertEquals("WITHDRAWN", task(code + "-02").getString("stage"));
        assertEquals("合并到其他任务", task(code + "-02").getString("stageReason"));
        assertEquals("ISSUED", task(code + "-03").getString("stage"));
    }

    @Test
    void I3_a_reworded_title_is_matched_by_likeness_and_may_be_unlinked() {
        String code = ledger(line("整治城区背街小巷三十条", "", "全年")).imported().getString("plans[0].code");
        JsonPath read = ledger(line("整治城区背街小巷五十条", "", "全年")).read();
        String id = read.getString("id");
        assertEquals("LIKENESS", read.getString("diff.plans[0].tasks[0].match"));
        assertEquals(code + "-01", read.getString("diff.plans[0].tasks[0].number"));
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("unlink", List.of(code + "-01")))
                .put("/api/imports/" + id + "/decisions")
                .then()
                .body("diff.plans[0].added", equalTo(1), "diff.plans[0].gone", equalTo(1));
        commit(id, Map.of()).statusCode(200).body("plans[0].added", equalTo(1));
        assertEquals("整治城区背街小巷三十条", task(code + "-01").getString("title"));
    }

    @Test
    void F8_a_change_after_the_dry_run_is_409_with_the_new_diff() {
        String number = ledger(line("整治背街小巷", "逐条排查", "全年")).imported().getString("plans[0].code") + "-01";
        JsonPath read = ledger(line("整治背街小巷", "全面排查", "全年")).read();
        String id = read.getString("id");
        reword(number, "挂图排查");
        commit(id, Map.of("seen", read.getString("diff.seen")))
                .statusCode(409)
                .body(
                        "type",
                        endsWith("import_diff_stale"),
                        "theirs.plans[0].tasks[0].fields[0].difference",
                        equalTo("CONFLICT"));
        assertEquals("挂图排查", task(number).getString("requirement"));
        dryRun(id).body("committedAt", nullValue(), "diff.seen", not(equalTo(read.getString("diff.seen"))));
    }

    @Test
    void I3_I5_two_commits_at_once_make_one_plan_and_no_unit_twice() throws Exception {
        String one = ledger(line("整治背街小巷", "", "全年")).read().getString("id");
        String two = ledger(line("整治背街小巷", "", "全年"), line("新建公厕五座", "", "全年"))
                .read()
                .getString("id");
        As.supervisor();
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> first = () -> commit(one, Map.of()).extract().statusCode();
        Callable<Integer> second = () -> commit(two, Map.of()).extract().statusCode();
        List<Future<Integer>> both = pool.invokeAll(List.of(first, second));
        pool.shutdown();
        assertEquals(200, both.get(0).get());
        assertEquals(200, both.get(1).get());
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(1, plans.count("title", title));
            assertEquals(2, tasks.count("plan.title", title));
        });
        As.supervisor().get("/api/units").then().body("findAll { it.name == '" + unit + "' }", hasSize(1));
    }

    @Test
    void others_neither_decide_nor_undo() {
        String id = ledger(line("整治背街小巷", "", "全年")).read().getString("id");
        for (var who : List.of(As.leader(), As.auditor(), As.leadOf(unit))) {
            who.contentType(ContentType.JSON)
                    .body(Map.of())
                    .put("/api/imports/" + id + "/decisions")
                    .then()
                    .statusCode(403);
        }
        As.leader()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "x"))
                .post("/api/imports/" + id + "/undo")
                .then()
                .statusCode(403);
        SmallLedger.undo("none").statusCode(404);
        SmallLedger.undo(id).statusCode(422).body("type", endsWith("import_not_undoable"));
        dryRun(id).body("diff.plans[0].tasks", empty());
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> plans.count() + tasks.count());
    }
}
