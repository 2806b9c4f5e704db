package guatu.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.Visitor;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One week of nine units (rules W, P, N, C, E, A): after each step dashboard, trail and the past agree. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("journey")
class FullWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 4, 18);
    private static final int UNITS = 9;

    @TestHTTPResource("/")
    URL home;

    @Inject
    Today today;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private final Map<String, Integer> entries = new HashMap<>();
    private final Map<LocalDate, String> ends = new LinkedHashMap<>();
    private String plan;
    private Visitor visitor;

    @AfterEach
    void leave() {
        if (visitor != null) visitor.close();
        today.standOn(null);
    }

    private static String unit(int n) {
        return "全周第" + n + "局";
    }

    /** The n-th task, led by the n-th unit. */
    private String task(int n) {
        return tasks.get(n - 1);
    }

    private void on(LocalDate day, int hour) {
        today.standAt(day, LocalTime.of(hour, 0));
    }

    /** Total, open, closed, overdue, unreported and open problems, as the dashboard tells them on a day. */
    private String told(String asOf) {
        JsonPath told = As.leader()
                .get("/api/dashboard?plan=" + plan + asOf)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return told.getInt("total") + " " + told.getInt("open") + " " + told.getInt("closed") + " "
                + told.getInt("overdue") + " " + told.getInt("unreported") + " lights " + told.getMap("lights");
    }

    /** After a step: the figures, the trail's new entries of a task (newest first), and a chain that holds. */
    private void agrees(String step, String figures, int n, String... verbs) {
        String told = told("");
        if (!told.startsWith(figures + " lights")) wrong.add(step + ": " + told + ", not " + figures);
        List<String> all = As.auditor()
                .get("/api/audit?size=200&entity=task&key=" + task(n))
                .jsonPath()
                .getList("items.verb");
        int before = entries.getOrDefault(task(n), 0);
        entries.put(task(n), all.size());
        List<String> fresh = all.subList(0, all.size() - before);
        if (!fresh.equals(List.of(verbs))) wrong.add(step + ": trail " + fresh + ", not " + List.of(verbs));
        if (!told("&asOf=" + today.date()).equals(told)) wrong.add(step + ": as of today says otherwise");
        for (var end : ends.entrySet()) {
            String then = told("&asOf=" + end.getKey());
            if (!then.equals(end.getValue()))
                wrong.add(step + ": as of " + end.getKey() + " " + then + ", stood " + end.getValue());
        }
        if (!As.auditor().get("/api/audit/verify").jsonPath().getBoolean("valid")) wrong.add(step + ": chain");
    }

    private void dayEnds() {
        ends.put(today.date(), told(""));
    }

    private void file(int n, Map<String, ?> said) {
        Map<String, Object> row = new HashMap<>(said);
        row.put("task", task(n));
        TaskWorld.post(As.leadOf(unit(n)), "/api/week", Map.of("rows", List.of(row)))
                .body("rows[0].outcome", org.hamcrest.Matchers.equalTo("FILED"));
    }

    private long ask(RequestSpecification who, String path, Map<String, ?> body) {
        return TaskWorld.post(who, path, body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private void problems(int open) {
        int told = As.leader().get("/api/problems?plan=" + plan).jsonPath().getInt("total");
        if (told != open) wrong.add(told + " problems, not " + open);
    }

    /** The figures as the eye reads them: total, overdue, due soon, closed. */
    private void seen(Page page, String step, String total, String overdue, String closed) {
        visitor.go(page, "/dashboard?plan=" + plan);
        List<String> counts = page.locator(".statement a[data-count]").all().stream()
                .map(link -> link.getAttribute("data-count"))
                .toList();
        List<String> wanted = List.of(total, overdue, counts.get(2), closed);
        if (!counts.equals(wanted)) wrong.add(step + ": the page says " + counts + ", not " + wanted);
    }

    @Test
    void nine_units_go_through_a_week_and_every_number_agrees_after_each_step() {
        visitor = new Visitor(home);
        on(MONDAY, 9);
        plan = TaskWorld.plan();
        for (int n = 1; n <= UNITS; n++) tasks.add(issued(n));
        World.account("full-week-office", Role.SUPERVISOR, null);
        World.account("full-week-leader", Role.LEADER, null);
        World.account("full-week-1", Role.MEMBER, unit(1));
        World.account("full-week-3", Role.UNIT_LEAD, unit(3));
        Page office = visitor.signedIn("full-week-office", 1440);
        for (int n = 1; n <= UNITS; n++) entries.put(task(n), 0);
        agrees("issued", "9 9 0 1 9", 1, "issued", "drafted");
        seen(office, "issued", "9", "1", "0");
        dayEnds();

        tuesday();
        wednesday();
        thursday(office);
        friday(office);
        nextMonday(office);
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), visitor.complaints());
    }

    private String issued(int n) {
        String due = n == 1 ? "2022-04-15" : n == 6 ? "2022-04-29" : "2022-06-30";
        return TaskWorld.task(Map.of(
                "plan",
                plan,
                "title",
                "第" + n + "项工作",
                "dueOn",
                due,
                "lead",
                List.of(unit(n)),
                "milestones",
                List.of(Map.of("on", "2022-04-22", "precision", "DAY", "title", "本周节点"))));
    }

    /** Four units file, one of them at its keyboard; two problems are raised. */
    private void tuesday() {
        on(MONDAY.plusDays(1), 9);
        Page unit = visitor.signedIn("full-week-1", 1440);
        visitor.go(unit, "/week");
        unit.locator("[name='done." + task(1) + "']").fill("稿件已刊发");
        unit.locator("[name='percent." + task(1) + "']").fill("80");
        unit.locator("[name='percent." + task(1) + "']").press("Control+Enter");
        unit.waitForURL("**/week?saved=1");
        agrees("filed at the page", "9 9 0 1 8", 1, "reported");
        file(2, Map.of("done", "已部署", "problem", "缺经费", "needsHelp", true));
        agrees("filed with a problem", "9 9 0 1 7", 2, "problem_raised", "reported", "issued", "drafted");
        problems(1);
        file(3, Map.of("done", "已部署"));
        Page third = visitor.signedIn("full-week-3", 360);
        visitor.go(third, "/tasks/" + task(3));
        third.locator("#problems summary.button").first().click();
        third.locator("#problem-text").fill("缺场地");
        third.locator("form[action$='/problems'] button.primary").click();
        third.waitForURL("**?done=problem_raised*");
        agrees("problem raised", "9 9 0 1 6", 3, "problem_raised", "reported", "issued", "drafted");
        problems(2);
        file(4, Map.of("unchanged", true));
        agrees("unchanged", "9 9 0 1 5", 4, "reported", "issued", "drafted");
        dayEnds();
    }

    /** The leader instructs, the unit answers, a problem is solved. */
    private void wednesday() {
        on(MONDAY.plusDays(2), 9);
        Page leader = visitor.signedIn("full-week-leader", 360);
        visitor.go(leader, "/tasks/" + task(4));
        leader.locator("#instructions summary.button").last().click();
        leader.locator("#instruction-text").fill("请月底前拿出方案");
        leader.locator("form[action$='/instructions'] button.primary").click();
        leader.waitForURL("**?done=instructed*");
        agrees("instructed", "9 9 0 1 5", 4, "instruction_given");
        String path = "/api/tasks/" + task(4) + "/instructions";
        long id = As.leadOf(unit(4)).get(path).jsonPath().getLong("[0].id");
        TaskWorld.post(As.leadOf(unit(4)), path + "/" + id + "/answers", Map.of("text", "方案已报送"))
                .statusCode(200);
        agrees("answered", "9 9 0 1 5", 4, "instruction_answered");
        long problem = As.leadOf(unit(2))
                .get("/api/tasks/" + task(2) + "/problems")
                .jsonPath()
                .getLong("[0].id");
        TaskWorld.post(
                        As.supervisor(),
                        "/api/tasks/" + task(2) + "/problems/" + problem + "/resolution",
                        Map.of("text", "经费已落实"))
                .statusCode(200);
        agrees("problem resolved", "9 9 0 1 5", 2, "problem_resolved");
        problems(1);
        dayEnds();
    }

    /** Four more file; one asks to close and is sent back. */
    private void thursday(Page office) {
        on(MONDAY.plusDays(3), 9);
        file(5, Map.of("done", "全部完成", "percent", 100, "milestonesDone", List.of(1)));
        agrees("filed with a node", "9 9 0 1 4", 5, "milestone_ticked", "reported", "issued", "drafted");
        for (int n = 6; n <= 8; n++) file(n, Map.of("done", "推进中"));
        agrees("three more", "9 9 0 1 1", 8, "reported", "issued", "drafted");
        long closing =
                ask(As.leadOf(unit(5)), "/api/tasks/" + task(5) + "/closing-requests", Map.of("conclusion", "均已完成"));
        agrees("asked to close", "9 9 0 1 1", 5, "submitted");
        visitor.go(office, "/review?open=closing-" + closing);
        office.locator("[name=reason]").fill("材料不全");
        office.locator("button[name=accept][value=false]").click();
        office.waitForURL("**/review?*done=*");
        agrees("sent back", "9 9 0 1 1", 5, "sent_back");
        dayEnds();
    }

    /** The ninth is filed for, late; one promise is moved. */
    private void friday(Page office) {
        on(MONDAY.plusDays(4), 10);
        long extension = ask(
                As.leadOf(unit(6)),
                "/api/tasks/" + task(6) + "/extensions",
                Map.of("newDue", "2022-05-31", "reason", "受疫情影响", "cause", "EXCUSABLE"));
        TaskWorld.post(
                        As.supervisor(),
                        "/api/tasks/" + task(6) + "/extensions/" + extension + "/decision",
                        Map.of("accept", true))
                .statusCode(200);
        agrees("extended", "9 9 0 1 1", 6, "extended", "extension_asked", "reported", "issued", "drafted");
        on(MONDAY.plusDays(4), 14);
        visitor.go(office, "/week?unit=" + unit(9));
        office.locator("[name='done." + task(9) + "']").fill("电话了解，正在推进");
        office.locator("[name='done." + task(9) + "']").press("Control+Enter");
        office.waitForURL("**saved=1");
        agrees("filed for the unit", "9 9 0 1 0", 9, "reported", "issued", "drafted");
        JsonPath report =
                As.supervisor().get("/api/tasks/" + task(9) + "/reports").jsonPath();
        assertEquals(List.of(true, true), List.of(report.getBoolean("[0].late"), report.getBoolean("[0].onBehalf")));
        visitor.go(office, "/week");
        for (int n = 1; n <= UNITS; n++)
            assertEquals(
                    "1",
                    office.locator("tr[data-unit='" + unit(n) + "'] td").first().getAttribute("data-filed"));
        dayEnds();
    }

    /** The second request to close is accepted; the new week begins with eight to file. */
    private void nextMonday(Page office) {
        on(MONDAY.plusDays(7), 9);
        long closing =
                ask(As.leadOf(unit(5)), "/api/tasks/" + task(5) + "/closing-requests", Map.of("conclusion", "材料已补齐"));
        visitor.go(office, "/review?open=closing-" + closing);
        for (String question : List.of("factsClear", "requirementMet", "materialsComplete"))
            office.locator("[name=" + question + "][value=yes]").check();
        office.locator("button[name=accept][value=true]").click();
        office.waitForURL("**/review?*done=*");
        agrees("closed", "9 8 1 1 8", 5, "closed", "submitted");
        seen(office, "closed", "9", "1", "1");
        JsonPath changes = As.leader()
                .get("/api/dashboard/changes?plan=" + plan + "&from=" + MONDAY + "&to=" + today.date())
                .jsonPath();
        assertEquals(1, changes.getInt("counts.CLOSED"));
        assertEquals(1, changes.getInt("counts.EXTENDED"));
    }
}
