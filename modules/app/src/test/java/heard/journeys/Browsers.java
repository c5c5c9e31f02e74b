package heard.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Chromium, and the kinds of people who sit before it. Every window has a memory of its own. */
final class Browsers implements AutoCloseable {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int MILLISECONDS_OF_PATIENCE = 90_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final List<Page> windows = new ArrayList<>();
    private final Browser browser;
    private final String address;

    private Browsers(Path chromium, String address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS_OF_PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    /** Skips the test where no browser is installed; with {@code CI=true} that is an error. */
    static Browsers at(int port) {
        var chromium = PLACES.stream().filter(Files::isExecutable).findFirst();
        var mustBeThere = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(chromium.isPresent() || mustBeThere, "no Chromium is installed");
        return new Browsers(chromium.orElseThrow(), "http://localhost:" + port);
    }

    /** Somebody with an old phone and JavaScript switched off. */
    Page phone() {
        return window(options().setJavaScriptEnabled(false).setViewportSize(360, 640));
    }

    /** The narrowest window that a page must fit: a small phone, or 400 % zoom. With JavaScript, which axe needs. */
    Page narrow() {
        return window(options().setViewportSize(320, 640));
    }

    /** A member of the staff at a desk. */
    Page desk() {
        return window(options().setViewportSize(1440, 900));
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB");
    }

    private Page window(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(MILLISECONDS_OF_PATIENCE);
        var page = context.newPage();
        windows.add(page);
        return page;
    }

    /** Keeps a picture of the page under {@code target/screenshots}. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Does it as somebody sees the page who likes it dark. */
    static void inTheDark(Page page, Runnable work) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        work.run();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Does it as somebody sees the page who holds a phone. */
    static void onAPhone(Page page, Runnable work) {
        var before = page.viewportSize();
        page.setViewportSize(390, 844);
        work.run();
        page.setViewportSize(before.width, before.height);
    }

    /** Keeps a picture of where everybody got to, which says most when a test has failed. */
    @Override
    public void close() {
        windows.forEach(page -> picture(page, "last-" + windows.indexOf(page)));
        playwright.close();
    }
}
