package guatu;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at a real Chromium: signs in, goes from page to page, and notes what the console complains of. */
public final class Visitor implements AutoCloseable {

    private final Playwright playwright;
    private final Browser chromium;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    public Visitor(URL home) {
        var options = Chromium.options();
        this.home = home.toString().replaceAll("/$", "");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium().launch(options);
    }

    /** A window of its own for each person. */
    public Page signedIn(String username, int width) {
        BrowserContext context = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN"));
        context.addCookies(List.of(new Cookie("guatu_lang", "zh").setUrl(home)));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + " " + message.text());
        });
        go(page, "/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(As.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    public int go(Page page, String path) {
        return page.navigate(home + path).status();
    }

    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
