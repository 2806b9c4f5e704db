package guatu.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import guatu.As;
import guatu.Chromium;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium on a tour of pages; it notes what no page may do: scroll sideways, lack a word, fail an axe rule. */
final class Tour implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 360;

    private final Playwright playwright;
    private final Browser chromium;
    private final List<String> complaints = new ArrayList<>();
    private String home;

    Tour() {
        var options = Chromium.options();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(options);
    }

    void from(URL address) {
        home = address.toString().replaceAll("/$", "");
        complaints.clear();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        playwright.close();
    }

    Page signedIn(String username, int width) {
        Page page = fresh(width);
        go(page, "/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(As.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        assertFalse(page.locator("#password").isVisible());
        return page;
    }

    private Page fresh(int width) {
        BrowserContext context = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 1000).setLocale("zh-CN"));
        speak(context, "zh");
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean answered = message.text().matches(".*(404|409|422).*");
            if (message.type().equals("error") && !answered) complaints.add(page.url() + " " + message.text());
        });
        return page;
    }

    private void speak(BrowserContext context, String language) {
        context.addCookies(List.of(new Cookie("guatu_lang", language).setUrl(home + "/")));
    }

    Response go(Page page, String path) {
        return page.navigate(home + path);
    }

    /** Looks at a page as it stands: at a desk and on a phone in Chinese, at a desk in English. */
    void look(Page page, String name) {
        look(page, name, "zh", DESK);
        look(page, name, "zh", PHONE);
        speak(page.context(), "en");
        page.reload();
        look(page, name, "en", DESK);
        speak(page.context(), "zh");
        page.setViewportSize(DESK, 1000);
        page.reload();
    }

    private void look(Page page, String name, String language, int width) {
        page.setViewportSize(width, width == PHONE ? 740 : 1000);
        String where = name + "-" + language + "-" + width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/" + where + ".png"))
                .setFullPage(true));
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) complaints.add(where + " is " + over + " px too wide");
        if (page.locator("body").innerText().contains("‹")) complaints.add(where + " lacks a word");
        if (language.equals("zh")) axe(page, where);
    }

    private void axe(Page page, String where) {
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(found -> List.of("serious", "critical").contains(found.getImpact()))
                        .forEach(found -> complaints.add(where + ": " + found.getId() + " "
                                + found.getNodes().get(0).getTarget()));
    }
}
