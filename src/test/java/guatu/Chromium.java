package guatu;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real browser that the journeys drive: the one of the system, named by GUATU_CHROMIUM or found where systems keep it. */
public final class Chromium {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    /** How to launch it; without one the journey is skipped with the reason, in CI it fails. */
    public static LaunchOptions options() {
        return new LaunchOptions()
                .setExecutablePath(found().orElseGet(Chromium::missing))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("GUATU_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        String reason = "no Chromium here: install it (Debian: chromium, fonts-noto-cjk) or name it in GUATU_CHROMIUM";
        if ("true".equals(System.getenv("CI"))) return fail(reason);
        return abort(reason);
    }
}
