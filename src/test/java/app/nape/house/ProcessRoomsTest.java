package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.house.CompiledClasses.Compiled;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of {@code app}: each process knows its own parts and no other process. */
class ProcessRoomsTest {
    private static final String APP = "app.nape.app.";

    /** What each sees of the others. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "paths", Set.of(),
            "parts", Set.of("paths"),
            "agent", Set.of("parts", "paths"),
            "window", Set.of("parts", "paths"),
            // It measures how the window's places open.
            "command", Set.of("parts", "paths", "window"));

    /** What a process must not load. */
    private static final Map<String, List<String>> NOT_NAMED = Map.of(
            "agent", List.of("javafx.", "app.nape.ui.", "app.nape.cli."),
            "window", List.of("app.nape.agent.", "app.nape.cli."),
            "command", List.of("app.nape.agent."));

    /** The agent says in the place of {@code nape status} what it would say, by the same code; none of that names the parser of commands. */
    private static final Set<String> SAID_BY_BOTH = Set.of("app.nape.cli.Reading", "app.nape.cli.StatusAnswer");

    private final List<Compiled> all = CompiledClasses.all().stream()
            .filter(one -> one.room().equals("app"))
            .toList();

    @Test
    void knowsEveryRoomOfTheProcesses() {
        Set<String> rooms = new TreeSet<>();
        all.forEach(one -> rooms.add(room(one.name())));
        rooms.remove("");
        assertEquals(new TreeSet<>(ARROWS.keySet()), rooms, "a new room needs its place here");
    }

    @Test
    void keepsTheProcessesApart() {
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : all) {
            String room = room(one.name());
            if (room.isEmpty()) {
                continue;
            }
            for (String other : one.sees()) {
                boolean inApp = other.startsWith(APP) && !room(other).equals(room);
                boolean unseen = inApp && !ARROWS.getOrDefault(room, Set.of()).contains(room(other));
                boolean barred = !SAID_BY_BOTH.contains(other)
                        && NOT_NAMED.getOrDefault(room, List.of()).stream().anyMatch(other::startsWith);
                if (unseen || barred) {
                    wrong.add(one.name() + " names " + other);
                }
            }
        }
        assertEquals(Set.of(), wrong, "a process that knows another cannot be loaded without it");
    }

    @Test
    void neverLoadsTheParserOfCommandsWithTheAgent() {
        Set<String> wrong = new TreeSet<>();
        CompiledClasses.all().stream()
                .filter(one -> SAID_BY_BOTH.contains(one.name()))
                .forEach(one -> one.sees().stream()
                        .filter(other -> other.startsWith("picocli.")
                                || other.startsWith("app.nape.workshop.")
                                || other.startsWith("app.nape.ui."))
                        .forEach(other -> wrong.add(one.name() + " names " + other)));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void hasOnlyTheMainAndTheWiringOnTop() {
        Set<String> onTop = new TreeSet<>();
        all.stream()
                .map(Compiled::name)
                .filter(name -> room(name).isEmpty() && !name.endsWith("package-info"))
                .map(name -> name.substring(APP.length()).replaceAll("\\$.*", ""))
                .forEach(onTop::add);
        assertEquals(Set.of("Main", "TypedWords", "Wiring"), onTop);
    }

    /** The second segment: {@code window} for {@code app.nape.app.window.WindowMain}; nothing on top. */
    private static String room(String name) {
        return CompiledClasses.roomBelow(APP, name);
    }
}
