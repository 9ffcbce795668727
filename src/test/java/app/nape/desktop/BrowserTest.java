package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Java itself stands for the system's program: it is told an address as one argument more. */
class BrowserTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final URI PAGE = URI.create("https://example.org/a?b=c");

    @Test
    void isOpenWhereTheSystemTakesTheAddress() {
        assertTrue(new Browser(List.of(JAVA, "--version", "--"), Duration.ofMinutes(1)).open(PAGE));
    }

    @Test
    void saysWhereNoneCouldBeOpened() {
        assertFalse(new Browser(List.of(JAVA, "--no-such-choice"), Duration.ofMinutes(1)).open(PAGE));
        assertFalse(new Browser(List.of("/no/such/program"), Duration.ofMinutes(1)).open(PAGE));
        assertFalse(Browser.NONE.open(PAGE));
    }

    @Test
    void opensPublicPagesOnly() {
        Browser browser = new Browser(List.of(JAVA, "--version", "--"), Duration.ofMinutes(1));
        assertFalse(browser.open(URI.create("file:///etc/passwd")));
        assertFalse(browser.open(URI.create("relative")));
    }
}
