package dev.mentoring.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page of ours. Tests that need it are skipped where none is installed. */
public final class Browser implements AutoCloseable {
    private static final Pattern PAGE_REQUEST = Pattern.compile(
            "Network.requestWillBeSent\".*\"documentURL\":\"file:.*\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    /** Warns when it does not know the developer tools of this Chromium, which nothing here asks for. */
    private static final Logger DEVELOPER_TOOLS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        DEVELOPER_TOOLS.setLevel(Level.SEVERE);
    }

    private final Path directory;
    private final ChromeDriver driver;

    private Browser(Path directory, ChromeDriver driver) {
        this.directory = directory;
        this.driver = driver;
    }

    /** {@return a new browser without a profile; the test is skipped when there is no Chromium} */
    public static Browser start() throws IOException {
        Optional<Path> chromium = program(System.getenv("CHROME_BIN"), "chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = program(System.getenv("CHROMEDRIVER_BIN"), "chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(), "no Chromium with ChromeDriver is installed");
        Path directory = Files.createTempDirectory("report");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createDirectory(directory.resolve("profile")));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        System.setProperty("webdriver.chrome.driver", chromedriver.get().toString());
        return new Browser(directory, new ChromeDriver(options));
    }

    private static Optional<Path> program(String preferred, String... names) {
        List<String> path = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        Stream<Path> known = preferred == null ? Stream.empty() : Stream.of(Path.of(preferred));
        Stream<Path> installed = Stream.of(names)
                .flatMap(name ->
                        Stream.concat(Stream.of("/usr/bin"), path.stream()).map(folder -> Path.of(folder, name)));
        return Stream.concat(known, installed).filter(Files::isExecutable).findFirst();
    }

    /** Opens a page at the width of a desktop. */
    public void open(String page) {
        try {
            Path file = Files.writeString(directory.resolve("report.html"), page);
            media("screen", "light");
            width(1280, 900);
            driver.get(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> visible(String selector) {
        return all(selector).stream().filter(WebElement::isDisplayed).toList();
    }

    public Object run(String script) {
        return driver.executeScript(script);
    }

    public void width(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    public void media(String medium, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colours),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Proves that since the last look the page neither complained nor asked for anything but itself. */
    public void assertQuiet() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .map(entry -> PAGE_REQUEST.matcher(entry.getMessage()))
                        .filter(Matcher::find)
                        .map(request -> request.group(1)))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).endsWith("/report.html"));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
