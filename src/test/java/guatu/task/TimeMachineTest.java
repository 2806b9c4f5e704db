package guatu.task;

import static guatu.TaskWorld.post;
import static guatu.TaskWorld.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A past day is read as it stood at its end (rule A3); the days lie ahead of those of the other tests. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class TimeMachineTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 5);
    private static final List<String> UNITS = List.of("市回看甲局", "市回看乙局", "市回看丙局");

    @Inject
    Today today;

    @Inject
    EntityManager em;

    private final List<String> numbers = new ArrayList<>();
    private String plan;

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void A3_every_past_day_of_a_random_history_is_read_as_it_was_read_on_that_day() {
        for (int seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            begin(FIRST.plusYears(seed));
            Map<LocalDate, Map<String, String>> was = new LinkedHashMap<>();
            LocalDate day = today.date();
            for (int i = 0; i < 12; i++) {
                today.standOn(day);
                for (int deed = random.nextInt(5); deed >= 0; deed--) act(random, day);
                was.put(day, read(null));
                day = day.plusDays(1 + random.nextInt(6));
            }
            today.standOn(day.plusDays(40));
            int thisSeed = seed;
            was.forEach((then, seen) -> assertEquals(seen, read(then), "seed " + thisSeed + " on " + then));
        }
    }

    private void begin(LocalDate first) {
        today.standOn(first);
        UNITS.forEach(World::unit);
        numbers.clear();
        plan = TaskWorld.plan();
    }

    /** What supervisors and units read of the plan, on a past day or now. */
    private Map<String, String> read(LocalDate day) {
        String asOf = day == null ? "" : "&asOf=" + day;
        Map<String, String> seen = new HashMap<>();
        for (String path : List.of(
                "/api/tasks?size=100&plan=", "/api/tasks?sort=late&light=RED,YELLOW&plan=", "/api/dashboard?plan="))
            seen.put(path, get(As.supervisor(), path + plan + asOf));
        for (String unit : UNITS) {
            seen.put("of " + unit, get(As.leadOf(unit), "/api/tasks?size=100&plan=" + plan + asOf));
            seen.put("led by " + unit, get(As.supervisor(), "/api/dashboard?plan=" + plan + "&unit=" + unit + asOf));
            seen.put("unreported " + unit, get(As.supervisor(), "/api/tasks?unreported=true&plan=" + plan + asOf));
        }
        for (String number : new TreeSet<>(numbers)) {
            var answer = As.supervisor().get("/api/tasks/" + number + "?x=" + asOf);
            if (answer.statusCode() == 200) seen.put(number, answer.asString());
        }
        return seen;
    }

    private static String get(RequestSpecification who, String path) {
        return who.get(path).then().statusCode(200).extract().asString();
    }

    private void act(Random random, LocalDate day) {
        if (numbers.isEmpty()) {
            draft(random, day);
            return;
        }
        String number = numbers.get(random.nextInt(numbers.size()));
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        RequestSpecification chief = As.supervisor().contentType(ContentType.JSON);
        switch (random.nextInt(9)) {
            case 0, 1 -> draft(random, day);
            case 2 ->
                put(
                        As.supervisor(),
                        "/api/tasks/" + number + "/milestones/1/done",
                        Map.of("done", random.nextBoolean(), "version", TaskWorld.version(number)));
            case 3 ->
                post(
                        As.leadOf(unit),
                        "/api/tasks/" + number + "/reports",
                        Map.of("done", "进展" + day, "percent", random.nextInt(101)));
            case 4 ->
                post(
                        As.supervisor(),
                        "/api/tasks/" + number + "/stage",
                        Map.of(
                                "move",
                                List.of("SUSPEND", "RESUME", "WITHDRAW").get(random.nextInt(3)),
                                "reason",
                                "调整",
                                "version",
                                TaskWorld.version(number)));
            case 5 ->
                chief.body(Map.of("title", "改名" + day, "version", TaskWorld.version(number), "lead", List.of(unit)))
                        .patch("/api/tasks/" + number);
            case 6 ->
                chief.body(Map.of(
                                "steps", List.of("第一步", "步骤" + random.nextInt()), "version", TaskWorld.version(number)))
                        .patch("/api/tasks/" + number);
            case 7 ->
                chief.body(Map.of(
                                "title",
                                "方案" + day,
                                "lightRules",
                                Map.of(
                                        "redMissedDays",
                                        random.nextInt(6),
                                        "redBehind",
                                        20,
                                        "yellowSoonDays",
                                        random.nextInt(9),
                                        "yellowBehind",
                                        5),
                                "version",
                                As.supervisor().get("/api/plans/" + plan).path("version")))
                        .patch("/api/plans/" + plan);
            default ->
                As.admin()
                        .contentType(ContentType.JSON)
                        .body(Map.of("working", random.nextBoolean(), "name", "测试"))
                        .put("/api/calendar/" + day.plusDays(random.nextInt(12)));
        }
    }

    private void draft(Random random, LocalDate day) {
        List<String> lead = random.nextBoolean() ? List.of(UNITS.get(0)) : UNITS.subList(1, 2 + random.nextInt(2));
        Map<String, Object> node = Map.of("on", day.plusDays(random.nextInt(15)).toString(), "title", "节点");
        Map<String, Object> body = Map.of(
                "plan", plan,
                "title", "任务" + numbers.size(),
                "startsOn", day.minusDays(random.nextInt(30)).toString(),
                "dueOn", day.plusDays(random.nextInt(40)).toString(),
                "steps", List.of("一", "二"),
                "lead", lead,
                "milestones", List.of(node));
        numbers.add(post(As.supervisor(), "/api/tasks", body)
                .statusCode(201)
                .extract()
                .path("number"));
    }

    @Test
    void A3_before_the_first_entry_nothing_is_there_and_the_pages_say_which_day_they_show() {
        begin(FIRST);
        draft(new Random(7), FIRST);
        String number = numbers.get(0);
        today.standOn(FIRST.plusDays(10));
        As.supervisor()
                .get("/api/tasks?plan=" + plan + "&asOf=" + FIRST.minusDays(1))
                .then()
                .body("total", equalTo(0));
        As.supervisor()
                .get("/api/dashboard?plan=" + plan + "&asOf=2031-03-04")
                .then()
                .body("total", equalTo(0));
        As.supervisor().get("/api/tasks/" + number + "?asOf=2031-03-04").then().statusCode(404);
        As.supervisor().get("/tasks/" + number + "?asOf=2031-03-04").then().statusCode(404);
        TaskWorld.move(number, "SUSPEND");
        String then =
                As.supervisor().get("/tasks/" + number + "?asOf=2031-03-09").asString();
        assertTrue(then.contains("2031年3月9日") && !then.contains("/tasks/" + number + "/stage"));
        As.supervisor()
                .get("/tasks?plan=" + plan + "&asOf=2031-03-09")
                .then()
                .body(containsString("/tasks/" + number + "?asOf=2031-03-09"));
        As.supervisor()
                .get("/dashboard?plan=" + plan + "&asOf=2031-03-09")
                .then()
                .statusCode(200);
    }

    @Test
    void A3_a_past_page_takes_as_many_statements_for_thirty_tasks_as_for_three() {
        begin(FIRST);
        Random random = new Random(3);
        for (int i = 0; i < 3; i++) draft(random, FIRST);
        long few = statements();
        for (int i = 0; i < 27; i++) draft(random, FIRST);
        assertEquals(few, statements());
    }

    private long statements() {
        today.standOn(FIRST.plusDays(1));
        read(FIRST);
        var statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        get(As.supervisor(), "/api/tasks?size=100&plan=" + plan + "&asOf=" + FIRST);
        get(As.supervisor(), "/api/dashboard?plan=" + plan + "&asOf=" + FIRST);
        today.standOn(FIRST);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void what_is_kept_of_a_task_has_every_column_of_the_present() {
        for (var kept : TaskStates.KEPT.entrySet()) {
            String present = kept.getKey().replaceAll("_then$", "");
            assertEquals(Map.of(), missing(present, kept.getKey()), kept.getKey());
        }
    }

    private Map<String, String> missing(String present, String past) {
        Map<String, String> missing = new HashMap<>();
        columns(present).forEach(column -> {
            if (!columns(past).contains(column)) missing.put(column, past);
        });
        return missing;
    }

    @SuppressWarnings("unchecked")
    private List<String> columns(String table) {
        return em.createNativeQuery(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = ?1")
                .setParameter(1, table)
                .getResultList();
    }

    @Test
    void the_difference_of_two_days_is_told_in_words_and_lists() {
        begin(FIRST);
        Map<String, Object> body =
                Map.of("plan", plan, "title", "将逾期", "dueOn", "2031-03-10", "lead", List.of(UNITS.get(0)));
        String late = post(As.supervisor(), "/api/tasks", body).extract().path("number");
        today.standOn(FIRST.plusDays(8));
        Map<String, Object> other = new HashMap<>(body);
        other.put("dueOn", "2031-06-30");
        String added = post(As.supervisor(), "/api/tasks", other).extract().path("number");
        String path = "dashboard/changes?plan=" + plan + "&from=2031-03-06&to=2031-03-13";
        As.supervisor()
                .get("/api/" + path)
                .then()
                .statusCode(200)
                .body("counts.OVERDUE", equalTo(1), "counts.ADDED", equalTo(1), "counts.WORSE", equalTo(1))
                .body("items.find { it.number == '" + late + "' }.before.light", equalTo("YELLOW"))
                .body("items.find { it.number == '" + late + "' }.after.light", equalTo("RED"))
                .body("items.find { it.number == '" + added + "' }.lead", equalTo(List.of(UNITS.get(0))));
        As.supervisor().get("/" + path).then().statusCode(200).body(containsString("新增逾期1项"), containsString("新增任务1项"));
        As.leadOf(UNITS.get(2)).get("/api/" + path).then().body("items", equalTo(List.of()));
        As.supervisor()
                .get("/dashboard/changes?from=2031-03-13&to=2031-03-06")
                .then()
                .statusCode(422);
        As.supervisor().get("/api/dashboard/changes?to=2031-04-06").then().statusCode(422);
        As.supervisor().get("/api/dashboard/changes?from=x").then().statusCode(422);
    }
}
