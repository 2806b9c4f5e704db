package guatu.progress;

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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fifty people signed in at pages file at the same moment (FAULTS F9). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class WeekCrowdTest {

    private static final int CROWD = 50;
    private static final int UNITS = 5;
    private static final int TASKS = 3;
    private static int count;

    @Inject
    Today today;

    private final List<List<String>> tasksOf = new ArrayList<>();
    private final List<Browser> browsers = new ArrayList<>();

    @BeforeEach
    void fiftyPeopleOfFiveUnits() {
        today.standAt(LocalDate.of(2022, 4, 20), LocalTime.of(9, 0));
        count++;
        for (int u = 0; u < UNITS; u++) {
            String unit = "并报局" + count + "之" + u;
            String plan = TaskWorld.plan();
            List<String> tasks = new ArrayList<>();
            for (int t = 0; t < TASKS; t++)
                tasks.add(TaskWorld.task(
                        Map.of("plan", plan, "title", "并报" + t, "dueOn", "2022-06-30", "lead", List.of(unit))));
            tasksOf.add(tasks);
        }
        for (int i = 0; i < CROWD; i++) {
            String name = "crowd" + count + "-" + i;
            World.account(name, Role.MEMBER, "并报局" + count + "之" + i % UNITS);
            browsers.add(Browser.signedIn(name));
        }
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    /** All send at once; the answers' statuses by person. */
    private List<Integer> sent(boolean alike) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(CROWD);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            Callable<Integer> sheet = sheet(i, alike);
            answers.add(pool.submit(() -> {
                start.await();
                return sheet.call();
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) statuses.add(answer.get());
        pool.shutdown();
        return statuses;
    }

    /** The sheet is open before anybody sends it. */
    private Callable<Integer> sheet(int person, boolean alike) {
        Map<String, String> fields = new HashMap<>(Map.of("once", "crowd" + count + "-" + person));
        for (String task : tasksOf.get(person % UNITS)) {
            fields.put("period." + task, "2022-W16");
            fields.put("done." + task, alike ? "同样的话" : "第" + person + "人写的话");
            fields.put("percent." + task, "30");
        }
        var call = browsers.get(person).form("/week").formParams(fields);
        return () -> call.post("/week").statusCode();
    }

    private static List<String> said(String task) {
        return As.supervisor().get("/api/tasks/" + task + "/reports").jsonPath().getList("done");
    }

    @Test
    void F9_the_same_words_are_one_report_of_each_task_and_everybody_is_told_it_is_saved() throws Exception {
        assertEquals(List.of(303), sent(true).stream().distinct().toList());
        tasksOf.forEach(tasks -> tasks.forEach(task -> assertEquals(List.of("同样的话"), said(task), task)));
        As.auditor().get("/api/audit/verify").then().body("valid", org.hamcrest.Matchers.equalTo(true));
    }

    @Test
    void F9_of_different_words_one_is_taken_and_the_others_are_told_so_with_theirs_kept() throws Exception {
        List<Integer> statuses = sent(false);
        for (int u = 0; u < UNITS; u++) {
            for (String task : tasksOf.get(u)) {
                List<String> said = said(task);
                assertEquals(1, said.size(), task + " " + said);
                int author = Integer.parseInt(said.get(0).replaceAll("\\D", ""));
                assertEquals(u, author % UNITS, "by one of the unit");
            }
        }
        long taken = statuses.stream().filter(status -> status == 303).count();
        long kept = statuses.stream().filter(status -> status == 422).count();
        assertEquals(CROWD, taken + kept, statuses.toString());
        assertTrue(taken <= UNITS, "at most one of each unit had all its rows taken: " + statuses);
        assertTrue(kept >= CROWD - UNITS, statuses.toString());
    }
}
