package guatu.wallchart;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The wall chart's doors: who sees what on it, how it is chosen, ticked, printed and turned. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class WallchartTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);
    private static final String OURS = "挂图新闻科";
    private static final String THEIRS = "挂图文旅局";

    @Inject
    Today today;

    @Inject
    EntityManager em;

    private String plan;
    private String mine;
    private String other;

    @BeforeEach
    void a_plan_of_two_units() {
        today.standOn(DAY);
        World.unit("挂图无关单位");
        plan = TaskWorld.plan();
        mine = task("科技创新采访", OURS, "一、主题宣传");
        other = task("编制线路手册", THEIRS, "二、文旅融合");
        World.account("wall-supervisor", Role.SUPERVISOR, null);
        World.account("wall-lead", Role.UNIT_LEAD, OURS);
        World.account("wall-stranger", Role.UNIT_LEAD, "挂图无关单位");
        World.account("wall-admin", Role.ADMIN, null);
    }

    @AfterEach
    void today_again() {
        today.standOn(null);
    }

    private String task(String title, String unit, String section) {
        return TaskWorld.task(Map.of(
                "plan",
                plan,
                "title",
                title,
                "section",
                section,
                "lead",
                List.of(unit),
                "leader",
                unit + "分管领导",
                "dueOn",
                "2022-06-30",
                "milestones",
                List.of(
                        Map.of("on", "2022-04-15", "title", title + "开题"),
                        Map.of("on", "2022-04-22", "title", title + "过半"),
                        Map.of("on", "2022-06-24", "title", title + "收官"))));
    }

    private static ValidatableResponse get(String who, String path) {
        return Browser.signedIn(who).get(path).then();
    }

    private String wall() {
        return "/plans/" + plan + "/wallchart";
    }

    @Test
    void V2_a_supervisor_sees_every_task_with_its_nodes_under_its_heading() {
        get("wall-supervisor", wall())
                .statusCode(200)
                .body(containsString("row-" + mine), containsString("row-" + other))
                .body(containsString("一、主题宣传"), containsString("二、文旅融合"))
                .body(containsString("逾期 科技创新采访开题 4月15日"), containsString("临期 科技创新采访过半 4月22日"))
                .body(containsString("待办 编制线路手册收官 6月24日"), containsString("2022年ISO第16周"));
    }

    @Test
    void V1_a_unit_sees_its_own_tasks_only_and_a_plan_without_any_is_not_there() {
        get("wall-lead", wall()).statusCode(200).body(containsString(mine), not(containsString(other)));
        for (String door : List.of("", "/screen", "/changes", "?view=pledge"))
            get("wall-stranger", wall() + door).statusCode(404);
        get("wall-admin", wall()).statusCode(404);
        get("wall-supervisor", "/plans/NOSUCH/wallchart").statusCode(404);
        get("wall-lead", wall() + "?plans=NOSUCH").statusCode(404);
        As.leadOf("挂图无关单位").get("/api" + wall() + ".pdf").then().statusCode(404);
        As.nobody().get("/api" + wall() + ".pdf").then().statusCode(401);
    }

    @Test
    void the_address_chooses_unit_leader_light_weeks_fold_and_plans() {
        get("wall-supervisor", wall() + "?unit=" + OURS)
                .body(containsString(mine), not(containsString("row-" + other)));
        get("wall-supervisor", wall() + "?leader=" + THEIRS + "分管领导")
                .body(containsString("row-" + other), not(containsString("row-" + mine)));
        get("wall-supervisor", wall() + "?light=BLUE").body(containsString("没有符合条件的任务"));
        get("wall-supervisor", wall() + "?weeks=1..5")
                .body(containsString("科技创新采访开题"), not(containsString("科技创新采访过半")))
                .body(containsString("另有4个节点在所列各周之外"));
        get("wall-supervisor", wall() + "?weeks=1&weeks=5").body(containsString("另有4个节点"));
        String page = get("wall-supervisor", wall()).extract().asString();
        String fold = page.replaceAll("(?s).*?fold=([0-9a-f]+)#.*", "$1");
        get("wall-supervisor", wall() + "?fold=" + fold)
                .body(containsString("aria-expanded=\"false\""), not(containsString("row-" + mine)))
                .body(containsString("row-" + other));
        String beside = plan;
        plan = TaskWorld.plan();
        String third = task("别的方案", OURS, "三、其他");
        get("wall-supervisor", wall() + "?plans=" + beside)
                .body(allOf(containsString("row-" + third), containsString("row-" + mine)));
    }

    @Test
    void what_cannot_be_read_is_said() {
        for (String wrong : List.of("view=nonsense", "weeks=a..b", "weeks=1..99999", "asOf=soon", "light=PINK"))
            get("wall-supervisor", wall() + "?" + wrong).statusCode(422);
        As.supervisor()
                .get("/api" + wall() + ".pdf?paper=A9")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("paper"));
    }

    @Test
    void A3_a_past_day_shows_the_chart_as_it_stood_and_nothing_to_tick() {
        today.standOn(DAY.plusDays(3));
        TaskWorld.tick(As.supervisor(), mine);
        get("wall-supervisor", wall()).body(containsString("迟完 科技创新采访开题"));
        get("wall-supervisor", wall() + "?asOf=" + DAY + "&node=" + mine + ".1")
                .body(containsString("逾期 科技创新采访开题"), containsString("过去的日子"))
                .body(not(containsString("标记完成")));
    }

    @Test
    void a_node_is_ticked_on_the_chart_and_comes_back_to_it() {
        Browser lead = Browser.signedIn("wall-lead");
        String picked = wall() + "?node=" + mine + ".1";
        lead.get(picked).then().body(containsString("标记完成"), containsString("科技创新采访开题"));
        lead.post(
                        picked,
                        "/tasks/" + mine + "/milestones/1/done",
                        Map.of("done", true, "version", TaskWorld.version(mine), "back", picked))
                .then()
                .statusCode(303)
                .header("Location", containsString(picked + "&done=ticked"));
        lead.get(picked + "&done=ticked").then().body(containsString("已标记完成"), containsString("迟完 科技创新采访开题"));
        lead.post(
                        picked,
                        "/tasks/" + mine + "/milestones/1/done",
                        Map.of("done", false, "version", TaskWorld.version(mine), "back", "https://elsewhere.example"))
                .then()
                .header("Location", containsString("/tasks/" + mine + "?done=unticked"));
    }

    @Test
    void F8_a_stale_tick_shows_both_versions_and_leads_back_to_the_chart() {
        Browser lead = Browser.signedIn("wall-lead");
        String picked = wall() + "?node=" + mine + ".1";
        int seen = TaskWorld.version(mine);
        TaskWorld.tick(As.supervisor(), mine);
        lead.post(
                        picked,
                        "/tasks/" + mine + "/milestones/2/done",
                        Map.of("done", true, "version", seen, "back", picked))
                .then()
                .statusCode(409)
                .header("HX-Retarget", equalTo("#main"))
                .body(containsString("class=\"theirs\""), containsString("name=\"back\" value=\"" + picked));
    }

    @Test
    void only_who_may_tick_is_asked_to() {
        World.account("wall-leader", Role.LEADER, null);
        get("wall-leader", wall() + "?node=" + mine + ".1")
                .body(containsString("科技创新采访开题"), not(containsString("标记完成")));
        get("wall-supervisor", wall() + "?node=" + mine + ".1").body(containsString("标记完成"));
    }

    @Test
    void the_other_charts_are_drawn_from_the_same_facts() {
        get("wall-supervisor", wall() + "?view=road")
                .body(containsString("data-bar=\"PLAN\""), containsString("data-promise=\"DUE\""));
        get("wall-supervisor", wall() + "?view=pledge")
                .body(containsString("data-unit=\"" + OURS), containsString("data-standing=\"BEHIND\""));
        get("wall-supervisor", wall() + "?view=progress")
                .body(containsString("应完成2个节点，实际完成0个，落后2个"), containsString("<polyline class=\"planned\""));
    }

    @Test
    void paper_holds_what_this_person_sees() throws IOException {
        byte[] file = As.leadOf(OURS)
                .get("/api" + wall() + ".pdf?paper=A4")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("科技创新采访") && text.contains("数据截至2022年4月20日"), text);
            assertTrue(!text.contains("编制线路手册"), "another unit's task is on the paper");
        }
    }

    @Test
    void the_screen_turns_and_says_when_it_was_read() {
        get("wall-supervisor", wall() + "/screen")
                .statusCode(200)
                .body(
                        containsString("http-equiv=\"refresh\""),
                        containsString("data-next=\"" + wall() + "/screen?turn=2\""))
                .body(containsString("科技创新采访"), not(containsString("编制线路手册")), containsString("读取于"));
        get("wall-supervisor", wall() + "/screen?turn=2&theme=light")
                .body(containsString("编制线路手册"), containsString("data-theme=\"light\""));
        get("wall-supervisor", "/wallchart/screen").statusCode(303);
        get("wall-supervisor", "/wallchart").statusCode(303);
        get("wall-admin", "/wallchart").statusCode(303).header("Location", containsString("/plans"));
    }

    @Test
    void a_chart_takes_as_many_statements_for_thirty_tasks_as_for_two() {
        long few = statements();
        IntStream.range(0, 28).forEach(i -> task("任务" + i, OURS, "节" + i % 5));
        assertEquals(few, statements());
    }

    private long statements() {
        As.supervisor().get("/api" + wall() + ".pdf").then().statusCode(200);
        var statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        As.supervisor().get("/api" + wall() + ".pdf").then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
