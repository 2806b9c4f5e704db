package guatu.attachment;

import static guatu.attachment.SentFiles.attach;
import static guatu.attachment.SentFiles.attachments;
import static guatu.attachment.SentFiles.bytes;
import static guatu.attachment.SentFiles.form;
import static guatu.attachment.SentFiles.get;
import static guatu.attachment.SentFiles.id;
import static guatu.attachment.SentFiles.pdf;
import static guatu.attachment.SentFiles.remove;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

/** Evidence through the API (rule W5, FAULTS F7, H6, P11). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class AttachmentApiTest {

    private static final String LEAD = "市附件甲局";
    private static final String SUPPORT = "市附件乙局";
    private static final String OTHER = "市附件丁局";
    private static final byte[] PDF = pdf("总结");

    @Inject
    Today today;

    @BeforeEach
    void standOnTheDay() {
        today.standAt(LocalDate.of(2022, 4, 20), LocalTime.of(9, 30));
        List.of(LEAD, SUPPORT, OTHER).forEach(World::unit);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    private static String task() {
        return TaskWorld.task(Map.of("dueOn", "2022-06-30", "lead", List.of(LEAD), "support", List.of(SUPPORT)));
    }

    @Test
    void W5_what_was_attached_comes_back_as_a_download_and_nothing_else() {
        String number = task();
        String id = id(As.memberOf(LEAD), number, "总结.pdf", PDF);
        assertTrue(id.matches("[0-9a-f]{32,}"), id);
        var answer = get(As.auditor(), id)
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Disposition", containsString("attachment; "))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%80%BB%E7%BB%93.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract();
        assertArrayEquals(PDF, answer.asByteArray());
        As.leadOf(SUPPORT)
                .get(attachments(number))
                .then()
                .body("", hasSize(1))
                .body("[0].fact", equalTo("TASK"), "[0].factId", nullValue(), "[0].size", equalTo(PDF.length))
                .body("[0].unit", equalTo(LEAD), "[0].type", equalTo("application/pdf"));
        As.supervisor()
                .get("/api/audit?entity=task&key=" + number)
                .then()
                .body("items.verb", hasItem("attachment_added"));
        As.supervisor()
                .get("/api/audit?entity=attachment&key=" + number)
                .then()
                .body("items.verb", equalTo(List.of("downloaded")));
    }

    @Test
    void V1_who_does_not_see_the_task_sees_nothing_of_its_attachments() {
        String number = task();
        String id = id(As.leadOf(LEAD), number, "a.pdf", PDF);
        get(As.leadOf(OTHER), id).statusCode(404);
        get(As.admin(), id).statusCode(404);
        get(As.nobody(), id).statusCode(401);
        remove(As.leadOf(OTHER), id, "无关").statusCode(404);
        attach(As.leadOf(OTHER), number, "b.pdf", pdf("b")).statusCode(404);
        As.leadOf(OTHER).get(attachments(number)).then().statusCode(404);
        get(As.supervisor(), "00000000000000000000000000000000").statusCode(404);
    }

    @Test
    void W5_units_with_a_part_and_supervisors_attach_readers_do_not() {
        String number = task();
        id(As.leadOf(SUPPORT), number, "a.pdf", pdf("a"));
        id(As.supervisor(), number, "b.pdf", pdf("b"));
        attach(As.leader(), number, "c.pdf", pdf("c")).statusCode(403).body("type", containsString("attachment_add"));
        attach(As.auditor(), number, "c.pdf", pdf("c")).statusCode(403);
    }

    @Test
    void F7_the_same_file_on_the_same_thing_twice_is_once() {
        String number = task();
        String id = id(As.leadOf(LEAD), number, "a.pdf", PDF);
        attach(As.leadOf(LEAD), number, "a.pdf", PDF).statusCode(200).body("[0].id", equalTo(id));
        attach(As.memberOf(LEAD), number, "其他名字.pdf", PDF).statusCode(200).body("[0].id", equalTo(id));
        int report = report(number);
        attach(As.leadOf(LEAD), number, "a.pdf", PDF, Map.of("report", report))
                .statusCode(201)
                .body("[0].id", not(equalTo(id)));
        As.leadOf(LEAD).get(attachments(number)).then().body("", hasSize(2));
    }

    private static int report(String number) {
        return TaskWorld.post(As.leadOf(LEAD), "/api/tasks/" + number + "/reports", Map.of("done", "已起草"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void W5_a_report_takes_evidence_from_its_unit_until_its_cutoff() {
        String number = task();
        int report = report(number);
        attach(As.leadOf(SUPPORT), number, "b.pdf", pdf("b"), Map.of("report", report))
                .statusCode(403);
        attach(As.leadOf(LEAD), number, "c.pdf", PDF, Map.of("report", 1, "problem", 2))
                .statusCode(422);
        attach(As.leadOf(LEAD), number, "c.pdf", PDF, Map.of("report", 999999999))
                .statusCode(404);
        String id = attach(As.memberOf(LEAD), number, "c.pdf", PDF, Map.of("report", report))
                .statusCode(201)
                .body("[0].factId", equalTo(report))
                .body("[0].factName", containsString("2022-W16"))
                .extract()
                .path("[0].id");
        today.standAt(LocalDate.of(2022, 4, 22), LocalTime.of(12, 1));
        attach(As.leadOf(LEAD), number, "d.pdf", pdf("d"), Map.of("report", report))
                .statusCode(422)
                .body("type", containsString("attachment_closed_REPORT"));
        attach(As.leadOf(LEAD), number, "c.pdf", PDF, Map.of("report", report)).statusCode(200);
        remove(As.leadOf(LEAD), id, "传错了").statusCode(422).body("type", containsString("attachment_settled_REPORT"));
        remove(As.supervisor(), id, "内容不符").statusCode(200).body("removedBecause", equalTo("内容不符"));
    }

    @Test
    void W5_the_unit_removes_its_own_until_the_cutoff_with_a_reason_and_a_trace() {
        String number = task();
        String id = id(As.leadOf(LEAD), number, "a.pdf", PDF);
        remove(As.memberOf(LEAD), id, " ").statusCode(422);
        remove(As.leadOf(SUPPORT), id, "不要").statusCode(403);
        remove(As.leader(), id, "不要").statusCode(403);
        remove(As.memberOf(LEAD), id, "传错了文件").statusCode(200).body("removedBecause", equalTo("传错了文件"));
        remove(As.memberOf(LEAD), id, "再删一次").statusCode(200).body("removedBecause", equalTo("传错了文件"));
        get(As.leadOf(LEAD), id).statusCode(404);
        As.auditor()
                .get(attachments(number))
                .then()
                .body("", hasSize(1))
                .body("[0].removedBy", equalTo(World.usernameFor("member", LEAD)), "[0].name", equalTo("a.pdf"));
        As.auditor()
                .get("/api/audit?entity=task&key=" + number)
                .then()
                .body("items.verb", hasItems("attachment_added", "attachment_removed"))
                .body("items.why", hasItem("传错了文件"));
        String later = id(As.leadOf(LEAD), number, "a.pdf", PDF);
        today.standAt(LocalDate.of(2022, 4, 22), LocalTime.of(12, 1));
        remove(As.leadOf(LEAD), later, "晚了").statusCode(422).body("type", containsString("attachment_settled_TASK"));
    }

    @Test
    void W5_a_problem_takes_evidence_until_it_is_resolved() {
        String number = task();
        String problems = "/api/tasks/" + number + "/problems";
        int problem = TaskWorld.post(As.leadOf(LEAD), problems, Map.of("text", "两个县尚未刊发"))
                .extract()
                .path("id");
        String id = attach(As.leadOf(SUPPORT), number, "a.pdf", PDF, Map.of("problem", problem))
                .statusCode(201)
                .body("[0].factName", equalTo("两个县尚未刊发"))
                .extract()
                .path("[0].id");
        TaskWorld.post(As.leadOf(LEAD), problems + "/" + problem + "/resolution", Map.of("text", "好了"));
        attach(As.leadOf(LEAD), number, "b.pdf", pdf("b"), Map.of("problem", problem))
                .statusCode(422)
                .body("type", containsString("attachment_closed_PROBLEM"));
        remove(As.leadOf(SUPPORT), id, "不要").statusCode(422);
        TaskWorld.move(number, "WITHDRAW");
        attach(As.leadOf(LEAD), number, "c.pdf", pdf("c"))
                .statusCode(422)
                .body("type", containsString("attachment_closed_TASK"));
    }

    @Test
    void H6_names_are_kept_as_they_came_and_never_lead_anywhere() {
        String number = task();
        List<String> names = List.of(
                "../../../etc/passwd",
                "..\\..\\x",
                "CON",
                "长".repeat(300) + ".pdf",
                "👍🏽 表.pdf",
                "a\u202Efdp.exe",
                "<img src=x onerror=alert(1)>.svg",
                "a'b;c=d%00.html");
        for (String name : names) {
            String id = id(As.leadOf(LEAD), number, name, pdf(name));
            String said = get(As.leadOf(LEAD), id).statusCode(200).extract().header("Content-Disposition");
            assertTrue(
                    said.matches(
                            "attachment; filename=\"[A-Za-z0-9._-]+\\.pdf\"; filename\\*=UTF-8''[\\x21-\\x7e]+\\.pdf"),
                    said);
            assertTrue(said.length() < 1500 && !said.contains("%E2%80%AE") && !said.contains("/"), said);
        }
        As.leadOf(LEAD).get(attachments(number)).then().body("name", equalTo(names));
        attach(As.leadOf(LEAD), number, "x".repeat(1001), PDF).statusCode(422);
    }

    @Test
    void H6_pages_drawings_scripts_programs_and_archives_are_refused_whatever_they_are_called() {
        String number = task();
        Map<byte[], String> hostile = Map.of(
                bytes("<!doctype html><script>alert(1)</script>"),
                "attachment_kind",
                bytes("\n <svg xmlns='http://www.w3.org/2000/svg'/>"),
                "attachment_kind",
                bytes("#!/bin/sh\nrm -rf /"),
                "attachment_kind",
                bytes("MZ\u0000\u0003"),
                "attachment_kind",
                SentFiles.zip("evil.exe"),
                "attachment_archive",
                new byte[0],
                "attachment_empty");
        hostile.forEach((content, why) -> attach(As.leadOf(LEAD), number, "总结.txt", content)
                .statusCode(422)
                .body("type", containsString(why), "errors[0].field", equalTo("file")));
        attach(As.leadOf(LEAD), number, "run.bat", bytes("del /s")).statusCode(422);
        form(As.leadOf(LEAD), Part.field("report", 1), Part.file("", new byte[0]))
                .post(attachments(number))
                .then()
                .statusCode(422)
                .body("type", containsString("attachment_needed"));
        As.leadOf(LEAD).get(attachments(number)).then().body("", hasSize(0));
    }

    @Test
    void W5_several_files_are_taken_all_or_none() {
        String number = task();
        form(As.leadOf(LEAD), Part.file("a.pdf", pdf("a")), Part.file("b.html", bytes("<html>")))
                .post(attachments(number))
                .then()
                .statusCode(422)
                .body("detail", containsString("b.html"));
        As.leadOf(LEAD).get(attachments(number)).then().body("", hasSize(0));
        form(As.leadOf(LEAD), Part.file("a.pdf", pdf("a")), Part.file("b.txt", bytes("好")))
                .post(attachments(number))
                .then()
                .statusCode(201)
                .body("name", equalTo(List.of("a.pdf", "b.txt")));
        As.leadOf(LEAD).get(attachments(number)).then().body("", hasSize(2));
    }
}
