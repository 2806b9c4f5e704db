package guatu.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheet of twelve tasks under the keys of a real Chromium (rules W2, W4). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("journey")
class WeekKeysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static int count;

    @TestHTTPResource("/")
    URL home;

    @Inject
    Today today;

    private static Visitor visitor;

    private final List<String> tasks = new ArrayList<>();
    private String unit;
    private int pressed;

    @BeforeEach
    void twelveTasks() {
        if (visitor == null) visitor = new Visitor(home);
        visitor.complaints().clear();
        today.standAt(WEDNESDAY, LocalTime.of(9, 0));
        unit = "按键局" + ++count;
        String plan = TaskWorld.plan();
        for (int i = 1; i <= 12; i++)
            tasks.add(TaskWorld.task(
                    Map.of("plan", plan, "title", "第" + i + "项", "dueOn", "2022-06-30", "lead", List.of(unit))));
        World.account("keys" + count, Role.MEMBER, unit);
    }

    @AfterAll
    static void close() {
        if (visitor != null) visitor.close();
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    private void press(Page page, String key) {
        pressed += key.split("\\+").length;
        page.keyboard().press(key);
    }

    private List<String> said(String field) {
        return tasks.stream()
                .map(task -> As.supervisor()
                        .get("/api/tasks/" + task + "/reports")
                        .jsonPath()
                        .getList(field)
                        .toString())
                .distinct()
                .toList();
    }

    @Test
    void W2_twelve_tasks_without_change_are_filed_by_keyboard_in_under_40_key_presses() {
        Page page = visitor.signedIn("keys" + count, 1440);
        visitor.go(page, "/week");
        assertEquals(12, page.locator("[data-task][data-filed=no]").count());
        press(page, "Space");
        press(page, "Control+Enter");
        page.waitForURL("**/week?saved=12");
        assertEquals(12, page.locator("[data-task][data-filed=yes]").count());
        assertTrue(pressed < 40, pressed + " keys pressed");
        assertEquals(3, pressed);
        assertEquals(List.of("[true]"), said("unchanged"));
        assertEquals(List.of(), visitor.complaints());
    }

    @Test
    void W2_each_row_marked_unchanged_by_itself_also_stays_under_40_key_presses() {
        Page page = visitor.signedIn("keys" + count, 360);
        visitor.go(page, "/week");
        for (int row = 0; row < 12; row++) {
            press(page, "ArrowDown");
            press(page, "Space");
        }
        assertEquals(12, page.locator("[data-same]:checked").count());
        press(page, "Control+Enter");
        page.waitForURL("**/week?saved=12");
        assertEquals(List.of("[true]"), said("unchanged"));
        assertTrue(pressed < 40, pressed + " keys pressed");
    }

    @Test
    void W4_F10_what_was_typed_stays_with_the_browser_until_the_server_says_saved() {
        Page page = visitor.signedIn("keys" + count, 1440);
        visitor.go(page, "/week");
        String field = "[name='done." + tasks.get(0) + "']";
        page.locator(field).fill("写到一半断网");
        page.waitForSelector(".draft-note");
        page.route("**/week**", route -> {
            if (route.request().method().equals("POST"))
                route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("out of reach"));
            else route.resume();
        });
        page.locator(field).press("Control+Enter");
        page.waitForSelector("text=out of reach");
        page.unroute("**/week**");
        visitor.go(page, "/week");
        assertEquals("写到一半断网", page.locator(field).inputValue());
        assertEquals(List.of("[]"), said("done"));
        page.locator(field).press("Control+Enter");
        page.waitForURL("**/week?saved=1");
        assertEquals(false, page.evaluate("Object.keys(localStorage).some(key => key.includes(':week-'))"));
        assertEquals(
                "[写到一半断网]",
                As.supervisor()
                        .get("/api/tasks/" + tasks.get(0) + "/reports")
                        .jsonPath()
                        .getList("done")
                        .toString());
    }
}
