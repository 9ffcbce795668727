package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.house.CompiledClasses.Compiled;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows inside the window's room, to the second segment, and circles anywhere in the house. */
class WindowRoomsTest {
    private static final String UI = "app.nape.ui.";

    /** The window's ports and its base: what every place may see. */
    private static final Set<String> BASE = Set.of("", "control", "theme");

    /** Parts that several places show alike, each with the parts it sees beside the base. */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("figure", Set.of()),
            Map.entry("body", Set.of()),
            Map.entry("lock", Set.of()),
            Map.entry("aloud", Set.of()),
            Map.entry("redflags", Set.of()),
            Map.entry("episode", Set.of()),
            Map.entry("plan", Set.of()),
            Map.entry("suggestion", Set.of()),
            Map.entry("diary", Set.of()),
            Map.entry("arrival", Set.of()),
            Map.entry("followed", Set.of()),
            Map.entry("share", Set.of()),
            Map.entry("remedy", Set.of("redflags")));

    /** What a person goes to. A place sees base and parts, and its own rooms, but no other place. */
    private static final Set<String> PLACES = Set.of(
            "today", "stretch", "player", "breaks", "log", "insights", "programme", "practice", "settings", "guide");

    /** What holds the places together: it sees them all. */
    private static final Set<String> ON_TOP = Set.of("shell");

    private final List<Compiled> all = CompiledClasses.all();

    @Test
    void knowsEveryRoomOfTheWindow() {
        Set<String> rooms = new TreeSet<>();
        all.stream().filter(one -> one.room().equals("ui")).forEach(one -> rooms.add(segment(one.name())));
        Set<String> known = Stream.of(BASE, PARTS.keySet(), PLACES, ON_TOP)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, rooms, "a new room of the window needs its place here");
    }

    @Test
    void letsAPlaceSeeBaseAndPartsButNoOtherPlace() {
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : all) {
            String room = segment(one.name());
            if (!one.room().equals("ui") || ON_TOP.contains(room)) {
                continue;
            }
            for (String other : one.sees()) {
                String seen = segment(other);
                if (inWindow(other) && !seen.equals(room) && !mayBeSeen(room).contains(seen)) {
                    wrong.add(one.name() + " names " + other + ": " + (room.isEmpty() ? "a port" : room)
                            + " sees only " + new TreeSet<>(mayBeSeen(room))
                            + "; what two places need belongs into a part or into control");
                }
            }
        }
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    @Test
    void hasNoCircleOfPackages() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Compiled one : all) {
            String from = packageOf(one.name());
            for (String other : one.sees()) {
                String to = packageOf(other);
                if (to.startsWith("app.nape") && !to.equals(from)) {
                    arrows.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
                }
            }
        }
        Set<String> circles = new TreeSet<>();
        arrows.forEach((from, seen) -> seen.stream()
                .filter(to -> from.compareTo(to) < 0 && reaches(arrows, to, from))
                .forEach(to -> circles.add(from + " and " + to)));
        assertEquals(Set.of(), circles, "packages that know each other can only be changed together");
    }

    private static boolean reaches(Map<String, Set<String>> arrows, String from, String to) {
        Set<String> been = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String here = next.pop();
            if (here.equals(to)) {
                return true;
            }
            if (been.add(here)) {
                next.addAll(arrows.getOrDefault(here, Set.of()));
            }
        }
        return false;
    }

    private static Set<String> mayBeSeen(String room) {
        Set<String> seen = new TreeSet<>();
        switch (room) {
            case "" -> {}
            case "theme" -> seen.add("");
            case "control" -> seen.addAll(Set.of("", "theme"));
            default -> {
                seen.addAll(BASE);
                seen.addAll(PARTS.getOrDefault(room, PARTS.keySet()));
            }
        }
        return seen;
    }

    private static boolean inWindow(String name) {
        return name.startsWith(UI);
    }

    /** The second segment of a class's package: {@code log} for {@code app.nape.ui.log.entry}, nothing for the ports. */
    private static String segment(String name) {
        return CompiledClasses.roomBelow(UI, name);
    }

    private static String packageOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
