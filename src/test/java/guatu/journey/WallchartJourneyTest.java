package guatu.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import guatu.As;
import guatu.Chromium;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The wall chart in a real Chromium: a node is ticked where it hangs, and the big screen hears of it. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("journey")
class WallchartJourneyTest {

    private static Playwright playwright;
    private static Browser chromium;

    @TestHTTPResource("/")
    URL home;

    @Inject
    Today today;

    private String plan;
    private String number;

    @BeforeAll
    static void launch() {
        var options = Chromium.options();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(options);
    }

    @AfterAll
    static void close() {
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void hang_a_plan() {
        today.standOn(LocalDate.of(2022, 4, 20));
        World.account("wall-journey", Role.SUPERVISOR, null);
        plan = TaskWorld.plan();
        number = TaskWorld.task(Map.of("plan", plan, "dueOn", "2022-06-30", "lead", List.of("挂图行程单位")));
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void a_node_is_ticked_where_it_hangs_and_the_screen_hears_of_it() {
        Page screen = signedIn(1440);
        go(screen, "/plans/" + plan + "/wallchart/screen");
        assertTrue(screen.locator("td .sign").innerText().contains("逾期"));
        Page wall = screen.context().newPage();
        go(wall, "/plans/" + plan + "/wallchart");
        wall.evaluate("window.kept = true");
        wall.locator("#row-" + number + " .node").click();
        wall.locator("#node.open button.primary").press("Enter");
        wall.waitForSelector("#node .said");
        assertEquals("迟完", wall.locator("#row-" + number + " .node").innerText());
        assertEquals(true, wall.evaluate("window.kept"), "the page was not loaded anew");
        screen.locator("td .sign:has-text('迟完')").waitFor();
        screen.context().setOffline(true);
        screen.locator("#age[data-state=lost]").waitFor();
        assertTrue(screen.locator("#age").innerText().contains("连接中断"));
        assertEquals("迟完", screen.locator("td .sign").innerText().strip());
        screen.context().setOffline(false);
        screen.locator("#age[data-state=fresh]").waitFor();
    }

    @Test
    void every_chart_fits_and_is_accessible() {
        List<String> complaints = new ArrayList<>();
        for (int width : new int[] {1440, 360}) {
            Page page = signedIn(width);
            for (String view :
                    List.of("", "?view=road", "?view=pledge", "?view=progress", "?node=" + number + ".1", "/screen"))
                look(page, "/plans/" + plan + "/wallchart" + view, complaints);
        }
        assertEquals(List.of(), complaints);
    }

    private void look(Page page, String path, List<String> complaints) {
        go(page, path);
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) complaints.add(path + " is " + over + " px too wide");
        if (page.locator("body").innerText().contains("‹")) complaints.add(path + " lacks a word");
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                        .forEach(v -> complaints.add(path + ": " + v.getId() + " "
                                + v.getNodes().get(0).getTarget()));
    }

    private Page signedIn(int width) {
        BrowserContext context = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 1000).setLocale("zh-CN"));
        Page page = context.newPage();
        go(page, "/login");
        page.locator("#username").fill("wall-journey");
        page.locator("#password").fill(As.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private void go(Page page, String path) {
        page.navigate(home.toString().replaceAll("/$", "") + path);
    }
}
