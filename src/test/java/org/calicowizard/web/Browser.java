package org.calicowizard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** A headless browser with a profile of its own that talks to nobody but the server under test. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<Path> DRIVERS = List.of(Path.of("/usr/bin/chromedriver"), Path.of("chromedriver"));
    private static final String NO_JAVASCRIPT = "profile.managed_default_content_settings.javascript";
    private static final int BLOCKED = 2;

    private final String site;
    private final Path profile;
    private final ChromeDriver driver;

    Browser(int port, boolean javascript) {
        this.site = "http://localhost:" + port;
        this.profile = newProfile();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVERS.stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(DRIVERS.get(1))
                        .toFile())
                .build();
        ChromeOptions options = new ChromeOptions()
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run")
                .addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync")
                .addArguments("--disable-dev-shm-usage", "--user-data-dir=" + profile);
        if (!javascript) {
            options.setExperimentalOption("prefs", Map.of(NO_JAVASCRIPT, BLOCKED));
        }
        this.driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1200, 900));
    }

    void open(String path) {
        driver.get(site + path);
    }

    String path() {
        return driver.getCurrentUrl().substring(site.length());
    }

    String title() {
        return driver.getTitle();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void choose(String name, String value) {
        find("input[name='%s'][value='%s']".formatted(name, value)).click();
    }

    void type(String id, String text) {
        WebElement field = find("[id='" + id + "']");
        field.clear();
        field.sendKeys(text);
    }

    String value(String id) {
        return find("[id='" + id + "']").getDomProperty("value");
    }

    void follow(String css) {
        leave(find(css)::click);
    }

    void carryOn() {
        leave(continueButton()::click);
    }

    WebElement continueButton() {
        return find("#questions button, main form[method=get] button");
    }

    void doubleClick(WebElement element) {
        new Actions(driver).doubleClick(element).perform();
    }

    /** Waits until a text is there; what is there too early would be an error elsewhere. */
    void awaitText(String css, String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    void awaitShown(String css) {
        waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    void awaitTrue(BooleanSupplier condition) {
        waiting().until(ignored -> condition.getAsBoolean());
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Cuts the network, or joins it again. */
    void offline(boolean cut) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    void back() {
        WebElement left = find("main");
        driver.navigate().back();
        arrived(left);
    }

    void forward() {
        WebElement left = find("main");
        driver.navigate().forward();
        arrived(left);
    }

    void refresh() {
        WebElement left = find("main");
        driver.navigate().refresh();
        arrived(left);
    }

    boolean isFocused(String css) {
        waiting().until(ignored -> driver.switchTo().activeElement().equals(find(css)));
        return true;
    }

    /** What the browser has complained of since it was asked last, such as a breach of the pages' policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** How wide the page is, in CSS pixels, on a screen that is that wide. */
    long pageWidthOn(int screen) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        Long width = (Long) driver.executeScript("return document.documentElement.scrollWidth");
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return Objects.requireNonNull(width);
    }

    /** A command of the Chrome DevTools Protocol. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** What a page's script can copy to; asking for it takes a permission. */
    String clipboard() {
        command("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        return (String) Objects.requireNonNull(driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, (e) => done('' + e))"));
    }

    /** Whether styles let an element be seen; the driver itself takes what is in closed details for hidden. */
    boolean shows(String css) {
        String script = "return document.querySelector(arguments[0]).checkVisibility()";
        return Boolean.TRUE.equals(driver.executeScript(script, css));
    }

    boolean says(String css, String text) {
        return waiting().until(ExpectedConditions.textToBe(By.cssSelector(css), text));
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** A node of a page that is just left makes the driver fail, which only means that the page is not there yet. */
    private WebDriverWait waiting() {
        WebDriverWait waiting = new WebDriverWait(driver, PATIENCE);
        waiting.ignoring(WebDriverException.class);
        return waiting;
    }

    /** Waits for the page that an action leads to. */
    void leave(Runnable action) {
        WebElement left = find("main");
        action.run();
        arrived(left);
    }

    private void arrived(WebElement left) {
        waiting().until(ExpectedConditions.stalenessOf(left));
        waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("main h1")));
    }

    /** For what is asked of a browser in one class of tests only. */
    ChromeDriver driver() {
        return driver;
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory("wizard-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
