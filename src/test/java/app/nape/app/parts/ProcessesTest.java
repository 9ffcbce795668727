package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With which words Nape starts its other half. */
class ProcessesTest {
    private static final Path JAVA = Path.of("/jdk/bin/java");

    @Test
    void startsTheOtherLauncherOfAnInstalledImage() {
        Processes image =
                new Processes(new InstalledImage(Path.of("/opt/nape/bin/nape"), false), JAVA, "modules", null);
        assertEquals(List.of("/opt/nape/bin/nape-agent", "--background"), image.agent());
        assertEquals(List.of("/opt/nape/bin/nape", "--opened-by-agent"), image.window());
        Processes agent =
                new Processes(new InstalledImage(Path.of("/opt/nape/bin/nape-agent"), false), JAVA, "modules", null);
        assertEquals("/opt/nape/bin/nape", agent.window().getFirst());
    }

    @Test
    void namesALauncherAsWindowsDoes() {
        Processes image = new Processes(new InstalledImage(Path.of("/Nape/Nape.EXE"), false), JAVA, "modules", null);
        assertEquals("/Nape/nape-agent.exe", image.agent().getFirst());
    }

    @Test
    void handsOnTheFolderItWorksIn() {
        Processes image = new Processes(
                new InstalledImage(Path.of("/opt/nape/bin/nape"), false), JAVA, "modules", Path.of("/home/me/my data"));
        assertEquals(
                List.of("/opt/nape/bin/nape-agent", "--data-dir", "/home/me/my data", "--background"), image.agent());
        assertEquals(
                List.of("--data-dir", "/home/me/my data", "--opened-by-agent"),
                image.window().subList(1, 4));
    }

    @Test
    void startsTheSameJavaWithEachKindsOptionsDuringDevelopment() {
        Processes built = new Processes(null, JAVA, "target/classes:a.jar", null);
        List<String> agent = built.agent();
        assertEquals("/jdk/bin/java", agent.getFirst());
        assertTrue(agent.containsAll(JvmOptions.of("agent")), agent::toString);
        assertFalse(agent.contains("-Xmx384m"), "that heap is for the window");
        assertEquals(
                List.of(
                        "--module-path",
                        "target/classes:a.jar",
                        "--module",
                        "app.nape/app.nape.app.Main",
                        "--background"),
                agent.subList(agent.size() - 5, agent.size()));
        assertTrue(built.window().containsAll(JvmOptions.of("window")));
        assertEquals("--opened-by-agent", built.window().getLast());
    }

    @Test
    void readsBackTheWordsThatItStartsWith() throws StartWords.ValueMissing {
        Processes image = new Processes(
                new InstalledImage(Path.of("/opt/nape/bin/nape"), false), JAVA, "modules", Path.of("/data"));
        StartWords agent = StartWords.read(image.agent().stream().skip(1).toArray(String[]::new));
        assertEquals(StartWords.Kind.AGENT, agent.kind());
        assertEquals(Path.of("/data"), agent.own());
        StartWords window = StartWords.read(image.window().stream().skip(1).toArray(String[]::new));
        assertEquals(StartWords.Kind.WINDOW_FOR_AGENT, window.kind());
    }
}
