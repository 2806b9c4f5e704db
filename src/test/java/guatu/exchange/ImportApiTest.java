package guatu.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.As;
import guatu.OnDatabase;
import guatu.organisation.Units;
import guatu.plan.Plans;
import guatu.shared.time.Today;
import guatu.task.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of a workbook, from the dry run to the ledger, as the API sees it. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ImportApiTest {

    private static final Path LEDGERS = Path.of(System.getProperty("ledgers", "../shared/ledgers"));
    private static final String CITY = "00-anyang-3-plans-30-tasks";

    @Inject
    Today today;

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    @Inject
    Units units;

    @Inject
    ObjectMapper json;

    @Test
    void I2_reads_first_and_writes_nothing() {
        long before = count();
        JsonPath read = upload(As.supervisor(), ledger("02-guofa-2019-3-bonded-zones"))
                .statusCode(201)
                .body("taskCount", equalTo(21), "committedAt", nullValue())
                .body("plans[0].tasks[0].due.kind", equalTo("none"))
                .extract()
                .jsonPath();
        assertEquals(before, count());
        As.supervisor()
                .get("/api/imports/" + read.getString("id"))
                .then()
                .statusCode(200)
                .body("plans[0].tasks", hasSize(21));
        As.supervisor()
                .get("/api/imports")
                .then()
                .body("[0].id", equalTo(read.getString("id")), "[0].taskCount", equalTo(21));
    }

    @Test
    void I2_commits_all_with_the_codes_wished_and_I5_units_once() throws IOException {
        JsonPath read =
                upload(As.supervisor(), ledger(CITY)).statusCode(201).extract().jsonPath();
        List<String> titles = read.getList("plans.title");
        assertEquals(3, titles.size());
        JsonPath made = commit(
                        read.getString("id"),
                        Map.of("codes", Map.of(titles.get(0), "XCA"), "again", true, "asNewPlan", true))
                .statusCode(200)
                .body(
                        "taskCount",
                        equalTo(30),
                        "plans[0].code",
                        equalTo("XCA"),
                        "plans.tasks",
                        equalTo(List.of(10, 10, 10)))
                .extract()
                .jsonPath();
        List<JsonPath> lines =
                made.<String>getList("plans.code").stream().map(this::tasksOf).toList();
        Set<String> leads = new HashSet<>();
        lines.forEach(plan -> plan.<List<String>>getList("items.lead").forEach(leads::addAll));
        assertEquals(16, leads.size());
        // D4: the phrase as written, the first promise fixed
        JsonNode expected =
                json.readTree(LEDGERS.resolve("expected/" + CITY + ".json").toFile());
        for (int i = 0; i < 30; i++) {
            JsonNode task = expected.get("tasks").get(i);
            JsonPath plan = lines.get(i / 10);
            String at = "items[" + i % 10 + "].";
            assertEquals(plain(task.get("task").asText()), plain(plan.getString(at + "title")));
            assertEquals("ISSUED", plan.getString(at + "stage"));
            assertEquals(text(task.get("due").get("due")), plan.getString(at + "dueOn"));
            assertEquals(plan.getString(at + "dueOn"), plan.getString(at + "originalDueOn"));
            assertEquals(task.get("weekNodes").size(), plan.getInt(at + "milestonesTotal"));
            assertEquals(task.get("person").get(0).asText(), plan.getString(at + "owner"));
        }
        assertEquals("2022年3月底前", lines.get(0).getString("items[0].duePhrase"));
        assertEquals(overdueOn(expected, LocalDate.of(2022, 4, 20)), overdue(lines));
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(1, units.count("plainName", "市文明办"));
            assertEquals(0, units.count("plainName", "外宣科"));
            assertEquals(LocalDate.of(2022, 3, 14), plans.byCode("XCA").startsOn());
        });
        As.auditor().get("/api/audit?entity=import").then().body("items.key", hasItem(read.getString("id")));
    }

    private static String plain(String text) {
        return Units.plain(text);
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    /** Worked out from the expected reading alone: an import has no work done on it yet. */
    private static Set<String> overdueOn(JsonNode expected, LocalDate day) {
        Set<String> overdue = new TreeSet<>();
        for (JsonNode task : expected.get("tasks")) {
            String due = text(task.get("due").get("due"));
            if (due != null && LocalDate.parse(due).isBefore(day))
                overdue.add(plain(task.get("task").asText()));
        }
        return overdue;
    }

    private static Set<String> overdue(List<JsonPath> plans) {
        Set<String> overdue = new TreeSet<>();
        for (JsonPath plan : plans)
            plan.getList("items.findAll { it.daysLate > 0 }.title", String.class)
                    .forEach(title -> overdue.add(plain(title)));
        return overdue;
    }

    private JsonPath tasksOf(String plan) {
        today.standOn(LocalDate.of(2022, 4, 20));
        try {
            return As.supervisor()
                    .get("/api/tasks?size=200&plan=" + plan)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        } finally {
            today.standOn(null);
        }
    }

    @Test
    void F7_twice_is_once_and_I3_the_same_file_is_told() {
        byte[] file = ledger("06-yueyanglou-progress-2017");
        String id = upload(As.supervisor(), file).extract().path("id");
        commit(id, Map.of()).statusCode(200).body("taskCount", equalTo(12));
        long after = count();
        commit(id, Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guatu:problem:import_committed"));
        As.supervisor()
                .get("/api/imports/" + id)
                .then()
                .body("committedAt", notNullValue(), "result.taskCount", equalTo(12));
        String again = upload(As.supervisor(), file)
                .statusCode(201)
                .body("doubts.code", hasItem("same-file"))
                .extract()
                .path("id");
        commit(again, null).statusCode(409).body("type", equalTo("urn:guatu:problem:import_same_file"));
        assertEquals(after, count());
        commit(again, Map.of("again", true)).statusCode(200).body("plans[0].update", equalTo(true));
        assertEquals(after, count());
        String second = upload(As.supervisor(), file).extract().path("id");
        commit(second, Map.of("again", true, "asNewPlan", true)).statusCode(200);
        assertEquals(after + 13, count());
    }

    @Test
    void I2_a_code_that_is_taken_or_wrong_leaves_nothing_behind() {
        byte[] file = ledger("12-edu-monitoring-2018");
        JsonPath read = upload(As.supervisor(), file)
                .statusCode(201)
                .body("doubts.code", hasItem("no-lead"))
                .extract()
                .jsonPath();
        String id = read.getString("id");
        String title = read.getString("plans[0].title");
        long before = count();
        commit(id, Map.of("codes", Map.of(title, "no code"))).statusCode(422);
        commit(id, Map.of("codes", Map.of("other", "X"))).statusCode(422);
        assertEquals(before, count());
        commit(id, Map.of("codes", Map.of(title, "EDU-" + before))).statusCode(200);
        JsonPath made = tasksOf("EDU-" + before);
        assertEquals(Set.of("DRAFT"), new HashSet<>(made.<String>getList("items.stage")));
    }

    @ParameterizedTest
    @CsvSource({
        "nothing.xlsx, 400, urn:guatu:problem:import_not_a_workbook",
        "half.xlsx, 400, urn:guatu:problem:import_not_a_workbook",
        "large.xlsx, 413, urn:guatu:problem:import_too_large"
    })
    void I4_a_bad_file_is_refused_in_words_and_changes_nothing(String name, int status, String type) {
        byte[] whole = ledger(CITY);
        byte[] file = switch (name) {
            case "nothing.xlsx" -> new byte[0];
            case "half.xlsx" -> java.util.Arrays.copyOf(whole, whole.length / 2);
            default -> java.util.Arrays.copyOf(whole, 21 * 1024 * 1024);
        };
        long before = count();
        As.supervisor()
                .multiPart("file", name, file)
                .post("/api/imports")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(type), "errors[0].field", equalTo("file"), "detail", containsString("上传"));
        assertEquals(before, count());
    }

    @Test
    void I4_no_file_and_no_year_are_422() {
        As.supervisor()
                .multiPart("planYear", "2022")
                .post("/api/imports")
                .then()
                .statusCode(422);
        As.supervisor()
                .multiPart("file", "a.xlsx", ledger(CITY))
                .multiPart("planYear", "soon")
                .post("/api/imports")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("planYear"));
    }

    @Test
    void only_the_supervision_office_imports() {
        for (RequestSpecification who : List.of(As.leader(), As.auditor(), As.leadOf("市教育局")))
            upload(who, new byte[] {1}).statusCode(403);
        upload(As.nobody(), new byte[] {1}).statusCode(401);
        As.leader().get("/api/imports").then().statusCode(403);
        As.supervisor().get("/api/imports/none").then().statusCode(404);
        commit("none", Map.of()).statusCode(404);
    }

    @Test
    void everyLedgerAtHandCanBeCommitted() throws IOException {
        try (var files = Files.list(LEDGERS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList()) {
                JsonPath read = upload(As.supervisor(), Files.readAllBytes(file))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
                read.<String>getList("doubts.message").forEach(words -> assertTrue(!words.contains("‹"), words));
                commit(read.getString("id"), Map.of("again", true))
                        .statusCode(200)
                        .body("taskCount", equalTo(read.getInt("taskCount")));
            }
        }
    }

    @Test
    void I1_a_pasted_table_is_read_like_a_file() {
        String table = "2023年河道整治任务清单\n序号\t工作任务\t责任单位\t完成时限\n1\t\"建立河道档案，\n公布名单\"\t水务局\t6月底前\n";
        As.supervisor()
                .multiPart("pasted", table, "text/plain; charset=UTF-8")
                .post("/api/imports")
                .then()
                .statusCode(201)
                .body("taskCount", equalTo(1), "plans[0].tasks[0].due.due", equalTo("2023-06-30"));
        As.supervisor()
                .multiPart("pasted", " ", "text/plain; charset=UTF-8")
                .post("/api/imports")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
    }

    private static ValidatableResponse upload(RequestSpecification who, byte[] file) {
        return who.multiPart("file", "台账 ledger.xlsx", file)
                .post("/api/imports")
                .then();
    }

    private static ValidatableResponse commit(String id, Map<String, ?> body) {
        RequestSpecification who = As.supervisor();
        if (body != null) who.contentType(ContentType.JSON).body(body);
        return who.post("/api/imports/" + id + "/commit").then();
    }

    private static byte[] ledger(String name) {
        try {
            return Files.readAllBytes(LEDGERS.resolve(name + ".xlsx"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Plans and tasks together. */
    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> plans.count() + tasks.count());
    }
}
