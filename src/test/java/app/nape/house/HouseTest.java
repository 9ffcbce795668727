package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.house.CompiledClasses.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house, read from the compiled classes. Each failure says which class, what it names and why it may not. */
class HouseTest {
    private static final Set<String> PURE =
            Set.of("code", "time", "breaks", "exercise", "figure", "care", "journal", "plans", "settings");

    /** What each room sees of the others. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("code", Set.of()),
            Map.entry("time", Set.of()),
            Map.entry("figure", Set.of()),
            Map.entry("breaks", Set.of("code", "time")),
            Map.entry("exercise", Set.of("code", "time")),
            Map.entry("care", Set.of("code", "exercise", "time")),
            Map.entry("journal", Set.of("code", "breaks", "exercise", "care", "time")),
            Map.entry("plans", Set.of("code")),
            Map.entry("settings", Set.of("code", "breaks", "exercise", "care", "figure", "plans", "time")),
            Map.entry("words", PURE),
            Map.entry("content", and(PURE, "words", "json")),
            Map.entry("json", Set.of()),
            Map.entry("store", and(PURE, "json")),
            Map.entry("exchange", and(PURE, "words", "content")),
            Map.entry("desktop", Set.of("time")),
            Map.entry("link", and(PURE, "json")),
            Map.entry("agent", and(PURE, "words", "json", "store", "desktop", "content", "link")),
            Map.entry("ui", and(PURE, "words", "content", "exchange", "desktop", "link")),
            Map.entry("workshop", and(PURE, "words", "store", "exchange", "content", "desktop", "link", "ui")),
            Map.entry("cli", and(PURE, "words", "store", "exchange", "content", "link", "workshop")));

    private static final List<String> NOT_PURE = List.of(
            "javafx.", "java.awt.", "java.sql.", "java.nio.file.", "java.net.", "tools.jackson.", "com.fasterxml.");

    /** Calls that read a clock, a zone or a die which nobody handed in. */
    private static final Set<String> READS_THE_WORLD = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.security.SecureRandom.<init>");

    private static final Set<String> WALL_CLOCK = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.lang.System.currentTimeMillis");

    private final List<Compiled> all = CompiledClasses.all();

    @Test
    void pointsItsArrowsOneWay() {
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : all) {
            Set<String> seen = ARROWS.get(one.room());
            if (one.room().equals("app") || seen == null) {
                continue;
            }
            for (String other : one.sees()) {
                String room = CompiledClasses.roomOf(other);
                if (!room.isEmpty() && !room.equals(one.room()) && !seen.contains(room)) {
                    wrong.add(one.name() + " names " + other + ", but " + one.room() + " sees only "
                            + new TreeSet<>(seen) + ": what is deep in the house must not know what stands upon it");
                }
            }
        }
        assertNone(wrong);
    }

    @Test
    void hasAnArrowForEveryRoom() {
        Set<String> rooms = new TreeSet<>();
        all.forEach(one -> rooms.add(one.room()));
        rooms.removeAll(ARROWS.keySet());
        assertEquals(Set.of("app"), rooms, "a new room needs its place in the README and here");
    }

    @Test
    void keepsItsCoreFreeOfToolkitDatabaseFilesAndJson() {
        assertNone(naming(
                one -> PURE.contains(one.room()) || one.room().equals("words"),
                NOT_PURE,
                "the pure core runs in tests, simulator and every process alike, so it may lean on nothing outside"));
    }

    @Test
    void handsTimeAndChanceToItsCore() {
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : all) {
            if (PURE.contains(one.room()) || one.name().startsWith("app.nape.workshop.simulation.")) {
                one.calls().stream()
                        .filter(READS_THE_WORLD::contains)
                        .forEach(call -> wrong.add(one.name() + " calls " + call
                                + ": time and chance come in with events, or a day could not be told as a script"));
            }
        }
        assertNone(wrong);
    }

    @Test
    void readsTheWallClockInOnePlace() {
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : all) {
            if (!one.name().equals("app.nape.app.parts.SystemClocks")) {
                one.calls().stream()
                        .filter(WALL_CLOCK::contains)
                        .forEach(call -> wrong.add(one.name() + " calls " + call
                                + ": ask Clocks, which tells both clocks and can be set in a test"));
            }
        }
        assertNone(wrong);
    }

    @Test
    void keepsTheToolkitOutOfAgentAndCommands() {
        assertNone(naming(
                one -> one.room().equals("agent") || one.room().equals("cli"),
                List.of("javafx.", "com.sun.javafx.", "atlantafx."),
                "a toolkit once started pulses for ever and holds 140 MB; the agent runs all day"));
    }

    @Test
    void keepsTheDatabaseOutOfTheWindow() {
        assertNone(naming(
                one -> one.room().equals("ui"),
                List.of("app.nape.store.", "java.sql.", "org.sqlite."),
                "pages reach the journal by its port, or a slow disk would freeze the window"));
    }

    @Test
    void entersTheFxThreadInOneClass() {
        Set<String> callers = new TreeSet<>();
        for (Compiled one : all) {
            if (one.calls().contains("javafx.application.Platform.runLater")) {
                callers.add(one.name());
            }
        }
        assertEquals(
                Set.of("app.nape.ui.FxThread"),
                callers,
                "runLater scattered over the code makes its order unknowable: use FxThread.EXECUTOR");
    }

    @Test
    void entersTheAgentsLoopFromTheDesktopInOneClass() {
        Set<String> takers = new TreeSet<>();
        for (Compiled one : all) {
            if (one.room().equals("agent") && one.sees().contains("app.nape.desktop.OpenDesktop")) {
                takers.add(one.name());
            }
        }
        takers.remove("app.nape.agent.AgentParts");
        assertEquals(Set.of("app.nape.agent.Agent"), takers, "native callbacks enter the loop in one class");
    }

    @Test
    void hasNamesThatSayWhatAThingIs() {
        Set<String> vague = new TreeSet<>();
        for (Compiled one : all) {
            String simple =
                    one.name().substring(one.name().lastIndexOf('.') + 1).replaceAll("\\$.*", "");
            if (simple.matches(".*(Manager|Helper|Utils?|Impl)")) {
                vague.add(one.name() + ": say what it does instead");
            }
        }
        assertNone(vague);
    }

    /** Anatomy keeps its underscores, as its files write them; catalogues may name a constant in large letters. */
    @Test
    void makesAWordOfAConstantInOnePlace() throws IOException {
        Set<String> by = new TreeSet<>();
        Pattern made = Pattern.compile("\\bname\\(\\)\\s*\\.to(Lower|Upper)Case|valueOf\\([^;]*toUpperCase");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (made.matcher(Files.readString(file)).find()) {
                    by.add(String.valueOf(file.getFileName()));
                }
            }
        }
        assertEquals(
                Set.of("BodyArea.java", "Joint.java", "MotionEntry.java"),
                by,
                "a word that is written in two ways is not found again: use app.nape.code.Worded");
    }

    private Set<String> naming(Predicate<Compiled> ofRoom, List<String> forbidden, String because) {
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : all) {
            if (ofRoom.test(one)) {
                one.sees().stream()
                        .filter(other -> forbidden.stream().anyMatch(other::startsWith))
                        .forEach(other -> wrong.add(one.name() + " names " + other + ": " + because));
            }
        }
        return wrong;
    }

    private static void assertNone(Set<String> wrong) {
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
    }

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
