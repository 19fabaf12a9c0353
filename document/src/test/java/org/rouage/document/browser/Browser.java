package org.rouage.document.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, without a window.
 *
 * <p>Example: {@code try (var browser = Browser.start()) { assertThat(browser.open(report).accessibilityViolations())
 * .isEmpty(); } }. Starting takes some seconds: one browser for a test class, in {@code @BeforeAll}. Where there is no
 * Chromium the tests are passed over with a message; they fail instead when {@code ROUAGE_REQUIRE_BROWSER=1}, as in
 * {@code .ci/run}.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, Path executable) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    public static Browser start() {
        Path executable = onThisMachine().orElseGet(Browser::missing);
        var withoutDownload = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Browser(Playwright.create(withoutDownload), executable);
    }

    /** Opens an HTML file as a double click would, in a window of 1280 by 800. */
    public OpenPage open(Path html) {
        return new OpenPage(page(html, true), page(html, false));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** The requests of the page are counted from its very first, so the file is opened by the {@link OpenPage}. */
    private OpenPage.Unopened page(Path html, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setOffline(true)
                .setViewportSize(1280, 800));
        Page page = context.newPage();
        return new OpenPage.Unopened(page, html.toAbsolutePath().toUri().toString());
    }

    private static Optional<Path> onThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        String message = "no Chromium on the path: install one (Debian: apt install chromium) to test the reports";
        if ("1".equals(System.getenv("ROUAGE_REQUIRE_BROWSER"))) {
            return Assertions.fail(message);
        }
        Assumptions.abort(message);
        throw new IllegalStateException(message);
    }
}
