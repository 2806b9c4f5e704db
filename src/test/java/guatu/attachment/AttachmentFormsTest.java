package guatu.attachment;

import static guatu.attachment.SentFiles.attach;
import static guatu.attachment.SentFiles.attachments;
import static guatu.attachment.SentFiles.bytes;
import static guatu.attachment.SentFiles.form;
import static guatu.attachment.SentFiles.id;
import static guatu.attachment.SentFiles.pdf;
import static guatu.attachment.SentFiles.remove;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.attachment.SentFiles.Part;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evidence through the forms of pages, and a plan's demand for it (rule W5). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class AttachmentFormsTest {

    private static final String LEAD = "市材料甲局";
    private static final String OTHER = "市材料丁局";
    private static final String WHY = "省里要求留存原件";
    private static final Part HTML = Part.file("坏.html", bytes("<html>"));

    @Inject
    Today today;

    @BeforeEach
    void standOnTheDay() {
        today.standAt(LocalDate.of(2022, 4, 20), LocalTime.of(9, 30));
        List.of(LEAD, OTHER).forEach(World::unit);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    private static String task() {
        return TaskWorld.task("2022-06-30", LEAD);
    }

    @Test
    void a_report_comes_with_its_evidence_and_sent_twice_both_are_once() {
        String number = task();
        for (int i = 0; i < 2; i++)
            form(
                            As.leadOf(LEAD),
                            Part.field("done", "已起草"),
                            Part.field("once", "once-" + number),
                            Part.file("总结.pdf", pdf("a")),
                            Part.file("照片.txt", bytes("一")))
                    .post("/tasks/" + number + "/reports")
                    .then()
                    .statusCode(303);
        As.leadOf(LEAD)
                .get(attachments(number))
                .then()
                .body("name", equalTo(List.of("总结.pdf", "照片.txt")), "fact", equalTo(List.of("REPORT", "REPORT")));
        As.leadOf(LEAD).get("/api/tasks/" + number + "/reports").then().body("", hasSize(1));
        As.auditor().get("/tasks/" + number).then().body(containsString("<bdi>总结.pdf</bdi>"));
    }

    @Test
    void a_refused_file_keeps_what_was_typed_and_writes_nothing() {
        String number = task();
        form(As.leadOf(LEAD), Part.field("done", "写了很久的话"), Part.field("percent", 40), HTML)
                .post("/tasks/" + number + "/reports")
                .then()
                .statusCode(422)
                .body(containsString("写了很久的话"), containsString("坏.html"), containsString("id=\"file-error\""));
        As.leadOf(LEAD).get("/api/tasks/" + number + "/reports").then().body("", hasSize(0));
        form(As.leadOf(LEAD), Part.field("text", "两县未刊发"), Part.field("owner", "科长"), HTML)
                .post("/tasks/" + number + "/problems")
                .then()
                .statusCode(422)
                .body(containsString("两县未刊发"), containsString("科长"), containsString("坏.html"));
        As.leadOf(LEAD).get("/api/tasks/" + number + "/problems").then().body("", hasSize(0));
        form(As.leadOf(LEAD), Part.field("conclusion", "全部完成"), HTML)
                .post("/tasks/" + number + "/closing")
                .then()
                .statusCode(422)
                .body(containsString("全部完成"), containsString("坏.html"));
        form(As.leadOf(LEAD), Part.field("fact", ""), HTML)
                .post("/tasks/" + number + "/attachments")
                .then()
                .statusCode(422)
                .body(containsString("坏.html"));
        As.leadOf(LEAD).get(attachments(number)).then().body("", hasSize(0));
    }

    @Test
    void forms_without_a_file_go_on_as_before() {
        String number = task();
        form(As.leadOf(LEAD), Part.field("done", "已起草"), Part.file("", new byte[0]))
                .post("/tasks/" + number + "/reports")
                .then()
                .statusCode(303);
        As.leadOf(LEAD)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", "两县未刊发")
                .post("/tasks/" + number + "/problems")
                .then()
                .statusCode(303);
        form(As.leadOf(LEAD), Part.field("fact", "TASK-1"), Part.file("", new byte[0]))
                .post("/tasks/" + number + "/attachments")
                .then()
                .statusCode(422);
    }

    @Test
    void a_problem_comes_with_its_evidence() {
        String number = task();
        form(As.leadOf(LEAD), Part.field("text", "两县未刊发"), Part.file("函.pdf", pdf("函")))
                .post("/tasks/" + number + "/problems")
                .then()
                .statusCode(303);
        As.leadOf(LEAD)
                .get(attachments(number))
                .then()
                .body("[0].fact", equalTo("PROBLEM"), "[0].factName", equalTo("两县未刊发"));
    }

    @Test
    void the_page_lists_evidence_and_offers_only_what_the_reader_may_do() {
        String number = task();
        String id = id(As.leadOf(LEAD), number, "<b>总结</b>.pdf", pdf("a"));
        String removal = "/attachments/" + id + "/removal";
        As.leadOf(LEAD)
                .get("/tasks/" + number)
                .then()
                .body(containsString(removal), containsString("&lt;b&gt;总结&lt;/b&gt;.pdf"))
                .body(not(containsString("<b>总结")), containsString("name=\"fact\""));
        As.leader()
                .get("/tasks/" + number + "/attachments")
                .then()
                .statusCode(200)
                .body(containsString("data-attachment=\"" + id + "\""), not(containsString(removal)))
                .body(not(containsString("type=\"file\"")));
        As.leadOf(OTHER).get("/tasks/" + number + "/attachments").then().statusCode(404);
        As.leadOf(OTHER).get("/attachments/" + id).then().statusCode(404);
        form(As.leadOf(LEAD), Part.field("reason", " "))
                .post(removal)
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        form(As.leadOf(LEAD), Part.field("reason", "传错了")).post(removal).then().statusCode(303);
        As.leadOf(LEAD)
                .get("/tasks/" + number)
                .then()
                .body(containsString("data-removed=\"" + id + "\""), containsString("传错了"));
        As.leadOf(LEAD).get("/attachments/" + id).then().statusCode(404);
    }

    @Test
    void A3_a_past_day_shows_what_lay_there_at_its_end() {
        String number = task();
        String id = id(As.leadOf(LEAD), number, "总结.pdf", pdf("a"));
        today.standAt(LocalDate.of(2022, 4, 21), LocalTime.of(9, 30));
        remove(As.leadOf(LEAD), id, "传错了").statusCode(200);
        String then =
                As.leadOf(LEAD).get("/tasks/" + number + "?asOf=2022-04-20").asString();
        assertTrue(then.contains("data-attachment=\"" + id + "\""));
        As.leadOf(LEAD).get("/tasks/" + number).then().body(not(containsString("data-attachment=\"" + id)));
    }

    private static String demanding() {
        String number = task();
        String plan = TaskWorld.read(number).getString("plan");
        int version = As.supervisor().get("/api/plans/" + plan).jsonPath().getInt("version");
        As.supervisor()
                .contentType("application/json")
                .body(Map.of("evidenceReason", WHY, "version", version))
                .patch("/api/plans/" + plan)
                .then()
                .statusCode(200)
                .body("evidenceReason", equalTo(WHY));
        TaskWorld.tick(As.leadOf(LEAD), number);
        return number;
    }

    @Test
    void W5_a_plan_that_demands_evidence_and_says_why_lets_nothing_be_closed_without() {
        String number = demanding();
        String asking = "/api/tasks/" + number + "/closing-requests";
        TaskWorld.post(As.leadOf(LEAD), asking, Map.of("conclusion", "全部完成"))
                .statusCode(422)
                .body("type", containsString("evidence_needed"), "detail", containsString(WHY));
        As.leadOf(LEAD).get("/tasks/" + number + "/closing").then().body(containsString(WHY));
        form(As.leadOf(LEAD), Part.field("conclusion", "全部完成"))
                .post("/tasks/" + number + "/closing")
                .then()
                .statusCode(422)
                .body(containsString("全部完成"), containsString(WHY));
        As.supervisor().get("/api/tasks/" + number).then().body("stage", not(equalTo("IN_REVIEW")));
        String id = id(As.leadOf(LEAD), number, "总结.pdf", pdf("a"));
        TaskWorld.post(As.leadOf(LEAD), asking, Map.of("conclusion", "全部完成")).statusCode(201);
        remove(As.leadOf(LEAD), id, "反悔").statusCode(422).body("type", containsString("evidence_needed"));
    }

    @Test
    void W5_evidence_sent_with_the_request_meets_the_demand_and_the_verifier_sees_it() {
        String number = demanding();
        form(As.leadOf(LEAD), Part.field("conclusion", "全部完成"), Part.file("总结.pdf", pdf("a")))
                .post("/tasks/" + number + "/closing")
                .then()
                .statusCode(303);
        int closing = As.leadOf(LEAD)
                .get("/api/tasks/" + number + "/closing-requests")
                .jsonPath()
                .getInt("[0].id");
        As.leadOf(LEAD).get(attachments(number)).then().body("fact", hasItem("CLOSING"), "factId", hasItem(closing));
        As.supervisor().get("/review?open=closing-" + closing).then().body(containsString("<bdi>总结.pdf</bdi>"));
        TaskWorld.post(
                        As.supervisor(),
                        "/api/tasks/" + number + "/closing-requests/" + closing + "/decision",
                        Map.of("accept", true))
                .statusCode(200);
        attach(As.leadOf(LEAD), number, "补.pdf", pdf("补"), Map.of("closing", closing))
                .statusCode(422)
                .body("type", containsString("attachment_closed_CLOSING"));
    }
}
