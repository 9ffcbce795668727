package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.linux.BusMock;
import app.nape.desktop.linux.Stage;
import app.nape.link.AgentStatus;
import app.nape.link.LinkClient;
import app.nape.link.Notice;
import app.nape.words.Texts;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every entry of the tray's menu, chosen over the bus as a panel does, is seen to act: real agent, real bus, a panel's part played. */
@SuppressWarnings("NullAway.Init")
class TrayMenuDesktopTest {
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";
    private static final String MENU = "com.canonical.dbusmenu.";

    private static final String SCHEDULE = """
        { "schema": "nape-schedule/1", "name": "own", "heads_up": "PT20S", "grace": "PT1M", "typing_pause": "PT3S",
          "minimum_gap": "PT1M", "strict": false, "until_back": false, %s,
          "rules": [ { "id": "rest-break", "kind": "rest-break", "after_active": "PT50M", "length": "PT5M",
            "delivery": "full-screen", "postponements": 3, "postponement": "PT5M", "skippable": true,
            "skips_a_day": 6 } ] }
        """.formatted(LiveNape.allDay());

    private final Stage stage = new Stage();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private LiveNape nape;

    TrayMenuDesktopTest() throws IOException {}

    @BeforeEach
    void startAll() throws IOException, InterruptedException {
        stage.display();
        stage.sessionBus();
        BusMock panel = new BusMock(stage, WATCHER, "/StatusNotifierWatcher", WATCHER);
        panel.tell("AddMethod", WATCHER, "RegisterStatusNotifierItem", "s", "", "");
        panel.tell("AddProperty", WATCHER, "IsStatusNotifierHostRegistered", "<true>");
        nape = new LiveNape(stage, SCHEDULE);
        stage.awaitCommand(BusMock.call(item(), "/MenuBar", MENU + "GetLayout", "--", "0", "-1", "[]"));
        Stage.await("the menu", () -> entry(texts.of("agent.tray.quit")).isPresent());
    }

    @AfterEach
    void endAll() throws IOException {
        if (nape != null) {
            nape.close();
        }
        stage.close();
    }

    @Test
    void actsOnTheBreak() throws IOException {
        try (LinkClient.Subscription _ = nape.listen(_ -> {})) {
            Stage.await(this::menu, Duration.ofSeconds(20), () -> menu().contains("'Rest break in 50 min'"));
            choose("agent.tray.postpone");
            nape.awaitStatus("the break put off", now -> in(now).compareTo(Duration.ofMinutes(54)) > 0);
            choose("agent.tray.break-now");
            nape.awaitStatus(
                    "a break", now -> now.offered() != null && now.offered().begun());
            Stage.await(this::menu, () -> menu().contains("'Rest break is under way'"));
            choose("agent.tray.end");
            nape.awaitStatus("no break", now -> now.offered() == null);
            choose("agent.tray.taken");
            nape.awaitStatus("the break taken", now -> now.counts().taken() >= 1);
        }
    }

    @Test
    void pausesAndResumesAndReads() {
        ZoneId zone = ZoneId.systemDefault();
        choose("agent.tray.pause-for", "15 min");
        nape.awaitStatus("a pause", now -> minutes(now) == 15);
        choose("agent.tray.resume");
        nape.awaitStatus("no pause", now -> now.pausedUntil() == null);
        choose("agent.tray.pause-for", "1 h");
        nape.awaitStatus("a longer pause", now -> minutes(now) == 60);
        choose("agent.tray.resume");
        choose("agent.tray.pause-tomorrow");
        nape.awaitStatus("a pause until tomorrow", now -> now.pausedUntil() != null);
        LocalTime until =
                assertNotNullThen(nape.status().pausedUntil()).atZone(zone).toLocalTime();
        assertTrue(until.isBefore(LocalTime.NOON), until::toString);
        choose("agent.tray.resume");
        nape.awaitStatus("no pause any more", now -> now.pausedUntil() == null);
        choose("agent.tray.reading-on");
        nape.awaitStatus("reading", AgentStatus::reading);
        choose("agent.tray.reading-off");
        nape.awaitStatus("no reading", now -> !now.reading());
    }

    @Test
    void opensTheWindowWhereItWasAskedFor() throws IOException {
        List<Notice> raised = new CopyOnWriteArrayList<>();
        try (LinkClient.Subscription _ = nape.listen(notice -> {
            if (notice instanceof Notice.Raise) {
                raised.add(notice);
            }
        })) {
            for (String one : List.of(
                    "agent.tray.stretch",
                    "agent.tray.log-pain",
                    "care.brief.ice",
                    "care.brief.heat",
                    "agent.tray.open")) {
                choose(one);
            }
            List<Notice> wanted = List.of(
                    new Notice.Raise("stretch", null),
                    new Notice.Raise("log-pain", null),
                    new Notice.Raise("remedy", "ice"),
                    new Notice.Raise("remedy", "heat"),
                    new Notice.Raise("today", null));
            Stage.await(raised::toString, () -> raised.equals(wanted));
        }
    }

    @Test
    void opensAWindowOfItsOwnAndQuits() throws InterruptedException {
        choose("agent.tray.open");
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--name", "^Nape$");
        choose("agent.tray.quit");
        assertTrue(nape.agent().waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, nape.agent().exitValue());
        Stage.await("the window’s end", () -> nape.processes().isEmpty());
        Stage.pause(1000);
        assertEquals(List.of(), nape.processes(), "the window has started another agent");
    }

    private static Duration in(AgentStatus now) {
        return now.breaks().getFirst().in();
    }

    private static long minutes(AgentStatus now) {
        return now.pausedUntil() == null
                ? 0
                : Duration.between(now.at(), now.pausedUntil()).plusSeconds(30).toMinutes();
    }

    private static <T> T assertNotNullThen(@org.jspecify.annotations.Nullable T value) {
        assertNotNull(value);
        return value;
    }

    /** Waits until the entry is in the menu, and clicks it. */
    private void choose(String key, Object... args) {
        String label = texts.of(key, args);
        Stage.await(() -> label + " in " + menu(), () -> entry(label).isPresent());
        call("Event", "--", Integer.toString(entry(label).orElseThrow()), "clicked", "<0>", "0");
    }

    /** The number of an entry that can be chosen. */
    private OptionalInt entry(String label) {
        Matcher found = Pattern.compile("\\((\\d+), (\\{[^}]*'label': <'" + Pattern.quote(label) + "'>[^}]*\\})")
                .matcher(menu());
        return found.find() && !found.group(2).contains("'enabled': <false>")
                ? OptionalInt.of(Integer.parseInt(found.group(1)))
                : OptionalInt.empty();
    }

    private String menu() {
        return call("GetLayout", "--", "0", "-1", "[]");
    }

    private String call(String member, String... args) {
        try {
            return stage.run(BusMock.call(item(), "/MenuBar", MENU + member, args));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private String item() {
        return "org.kde.StatusNotifierItem-" + nape.agent().pid() + "-1";
    }
}
