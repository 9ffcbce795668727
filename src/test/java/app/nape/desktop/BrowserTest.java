package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Java itself stands for the system's program: it is told an address as one argument more. */
class BrowserTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final URI PAGE = URI.create("https://example.org/a?b=c");

    @Test
    void drawsAsItWouldWithoutNape() {
        Map<String, String> environment =
                new HashMap<>(Map.of("GDK_GL", "disable", "MALLOC_ARENA_MAX", "2", "LANG", "de_DE.UTF-8"));
        Browser.withoutOwnWords(environment);
        assertEquals(Map.of("LANG", "de_DE.UTF-8"), environment);
        environment.put("GDK_GL", "gles");
        Browser.withoutOwnWords(environment);
        assertEquals("gles", environment.get("GDK_GL"), "this is the person's own wish");
    }

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
