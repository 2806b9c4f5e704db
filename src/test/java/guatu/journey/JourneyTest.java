package guatu.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People's ways through the pages in a real Chromium, at a desk and on a phone, in both languages. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("journey")
class JourneyTest {

    private static final String WORKBOOK = "00-anyang-3-plans-30-tasks";
    private static final Path LEDGERS = Path.of(System.getProperty("ledgers", "../shared/ledgers"));
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final String NEWS = "市委宣传部新闻科";
    private static final String EDUCATION = "市教育局";

    private static Playwright playwright;
    private static Browser chromium;

    @TestHTTPResource("/")
    URL home;

    @Inject
    Today today;

    private final List<String> complaints = new ArrayList<>();

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
    void standOnTheDay() {
        today.standOn(WEDNESDAY);
        World.account("journey-supervisor", Role.SUPERVISOR, null);
        World.account("journey-news", Role.UNIT_LEAD, NEWS);
        World.account("journey-education", Role.MEMBER, EDUCATION);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void aWorkbookIsImportedUpdatedAndTheDashboardFollows() throws Exception {
        Page desk = signedIn("journey-supervisor", 1440);
        List<String> plans = importWorkbook(desk);
        assertEquals(
                30, plans.stream().mapToInt(plan -> rows(desk, "plan=" + plan)).sum());
        assertEquals(
                expectedOverdue(),
                plans.stream()
                        .mapToInt(plan -> rows(desk, "plan=" + plan + "&overdue=true"))
                        .sum());
        String plan = plans.get(0);
        int reds = rows(desk, "plan=" + plan + "&light=RED");
        String number = plan + "-03";
        Page unit = signedIn("journey-news", 360);
        go(unit, "/tasks/" + number);
        unit.locator("main form[action$='/done'] button").first().press("Enter");
        assertTrue(unit.locator(".notice.ok").isVisible());
        unit.locator("a[href$='/reports/new']").press("Enter");
        unit.locator("#done").fill("稿件已汇总上报,成效报告已形成。");
        unit.locator("#percent").fill("100");
        unit.locator("#percent").press("Control+Enter");
        unit.waitForURL("**/tasks/" + number + "?done=reported");
        screenshot(unit, "reported-360");
        assertTrue(unit.locator(".report").first().innerText().contains("成效报告已形成"));
        go(desk, "/dashboard?plan=" + plan);
        assertEquals(reds, rows(desk, "plan=" + plan + "&light=RED"), "still overdue, so still red");
        go(desk, "/tasks/" + number);
        assertTrue(desk.locator("main").innerText().contains("1/1"));
        Page other = signedIn("journey-education", 1440);
        assertEquals(404, go(other, "/tasks/" + number).status());
        assertEquals(List.of(), complaints);
    }

    @Test
    void everyPageFitsReadsAndIsAccessible() {
        String number = TaskWorld.task("2022-06-30", NEWS);
        String plan = number.substring(0, number.lastIndexOf('-'));
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                "journey-supervisor",
                List.of(
                        "/",
                        "/dashboard",
                        "/dashboard/changes",
                        "/dashboard/weeks",
                        "/units/" + World.unit(NEWS),
                        "/instructions",
                        "/views",
                        "/account/calendars",
                        "/week",
                        "/review",
                        "/problems",
                        "/tasks",
                        "/tasks/new",
                        "/plans",
                        "/plans/new",
                        "/import",
                        "/import/profiles",
                        "/import/returns",
                        "/templates",
                        "/audit",
                        "/account",
                        "/plans/" + plan,
                        "/plans/" + plan + "/edit",
                        "/plans/" + plan + "/lights",
                        "/tasks/" + number,
                        "/tasks/" + number + "/edit",
                        "/tasks/" + number + "/reports/new"));
        pages.put(
                "journey-news",
                List.of(
                        "/",
                        "/week",
                        "/tasks",
                        "/dashboard",
                        "/tasks/" + number,
                        "/units/" + World.unit(NEWS),
                        "/account/calendars"));
        pages.put(
                "journey-admin",
                List.of(
                        "/",
                        "/admin/units",
                        "/admin/units/new",
                        "/admin/people",
                        "/admin/people/new",
                        "/admin/calendar",
                        "/admin/lights",
                        "/admin/accounts",
                        "/admin/accounts/new",
                        "/admin/accounts/journey-news"));
        pages.put("journey-leader", List.of("/dashboard", "/instructions?mine=true"));
        World.account("journey-leader", Role.LEADER, null);
        World.account("journey-admin", Role.ADMIN, null);
        for (int width : new int[] {1440, 360}) {
            for (String language : List.of("zh", "en")) {
                visit(fresh(width, language), List.of("/login"), "nobody-" + language + "-" + width);
                pages.forEach((who, paths) ->
                        visit(signedIn(who, width, language), paths, who + "-" + language + "-" + width));
            }
        }
        assertEquals(List.of(), complaints);
    }

    private void visit(Page page, List<String> paths, String name) {
        for (String path : paths) {
            assertEquals(200, go(page, path).status(), path);
            screenshot(page, name + path.replaceAll("[/?=]", "-"));
            String where = name + " " + path;
            int over =
                    (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) complaints.add(where + " is " + over + " px too wide");
            if (page.locator("body").innerText().contains("‹")) complaints.add(where + " lacks a word");
            if (name.contains("-zh-")) axe(page, where);
        }
        page.context().close();
    }

    private void axe(Page page, String where) {
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                        .forEach(v -> complaints.add(where + ": " + v.getId() + " "
                                + v.getNodes().get(0).getTarget()));
    }

    private List<String> importWorkbook(Page page) {
        go(page, "/import");
        page.setInputFiles("input[type=file]", LEDGERS.resolve(WORKBOOK + ".xlsx"));
        page.locator("form[action='/import'] button[type=submit]").press("Enter");
        page.waitForURL("**/import/*");
        screenshot(page, "dry-run-1440");
        axe(page, "dry run");
        page.locator("select[name=into]").all().forEach(into -> into.selectOption("-"));
        if (page.locator("input[name=again]").count() > 0)
            page.locator("input[name=again]").check();
        page.locator("button[form=commit]").first().press("Enter");
        page.locator("dialog[open] button[value=yes]").press("Enter");
        page.waitForSelector("main a[href^='/plans/']");
        screenshot(page, "imported-1440");
        axe(page, "imported");
        List<String> plans = page.locator("main a[href^='/plans/']").all().stream()
                .map(link -> link.getAttribute("href").substring("/plans/".length()))
                .distinct()
                .toList();
        assertEquals(3, plans.size());
        return plans;
    }

    private int rows(Page page, String filter) {
        go(page, "/tasks?" + filter);
        return page.locator("tr[data-task]").count();
    }

    private static int expectedOverdue() throws Exception {
        JsonNode expected = new ObjectMapper()
                .readTree(LEDGERS.resolve("expected/" + WORKBOOK + ".json").toFile());
        int late = 0;
        for (JsonNode task : expected.get("tasks")) {
            String due = task.get("due").path("due").asText("");
            if (!due.isEmpty() && LocalDate.parse(due).isBefore(WEDNESDAY)) late++;
        }
        return late;
    }

    private Page signedIn(String username, int width) {
        return signedIn(username, width, "zh");
    }

    private Page signedIn(String username, int width, String language) {
        Page page = fresh(width, language);
        go(page, "/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(As.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        assertFalse(page.locator("#password").isVisible());
        return page;
    }

    private Page fresh(int width, String language) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == 360 ? 740 : 1000)
                .setLocale("zh-CN"));
        context.addCookies(
                List.of(new com.microsoft.playwright.options.Cookie("guatu_lang", language).setUrl(home.toString())));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean missing = message.text().contains("404");
            if (message.type().equals("error") && !missing) complaints.add(page.url() + " " + message.text());
        });
        return page;
    }

    private Response go(Page page, String path) {
        return page.navigate(home.toString().replaceAll("/$", "") + path);
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/" + name + ".png"))
                .setFullPage(true));
    }
}
