package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the adapters of every desktop are put together from. */
class DesktopPartsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<DesktopEvent> told = new ArrayList<>();

    /** Runs at once what is to run now, and keeps what is to run later, and after how long. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {
        private final List<Long> waits = new ArrayList<>();
        private Runnable later = () -> {};

        ByHand() {
            super(0);
        }

        @Override
        public void execute(Runnable now) {
            now.run();
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable then, long wait, TimeUnit unit) {
            waits.add(unit.toMillis(wait));
            later = then;
            return super.schedule((Callable<Void>) () -> null, 1, TimeUnit.DAYS);
        }
    }

    @Test
    void asksASystemThatOnlyAnswersAsSeldomAsTheWatchedLengthsAllow() {
        Duration[] idle = {Duration.ofSeconds(10)};
        try (ByHand worker = new ByHand()) {
            PolledIdleSource source = new PolledIdleSource(() -> Optional.of(idle[0]), worker, told::add);
            assertTrue(source.exact());
            assertEquals(Optional.of(Duration.ofSeconds(10)), source.idleFor());
            source.watch(MINUTE);
            assertEquals(List.of(50_001L), worker.waits, "a minute can be reached no sooner");
            idle[0] = MINUTE;
            worker.later.run();
            assertEquals(List.of(new DesktopEvent.WentIdle(MINUTE)), told);
            assertEquals(1001L, worker.waits.getLast(), "each second while somebody may come back");
            idle[0] = Duration.ZERO;
            worker.later.run();
            assertEquals(new DesktopEvent.BecameActive(), told.getLast());
            int asked = worker.waits.size();
            source.unwatch(MINUTE);
            assertEquals(asked, worker.waits.size(), "nothing is watched, nothing is asked");
            worker.shutdownNow();
        }
    }

    @Test
    void asksAgainInAMinuteWhereTheSystemDoesNotAnswer() {
        try (ByHand worker = new ByHand()) {
            new PolledIdleSource(Optional::empty, worker, told::add).watch(MINUTE);
            assertEquals(List.of(60_001L), worker.waits);
            assertEquals(List.of(), told);
            worker.shutdownNow();
        }
    }

    @Test
    void tellsOnlyOfADesktopThatReallyDiffers() {
        Desktop first = Desktop.without(Absence.NOT_ASKED_YET);
        DesktopBoard board = new DesktopBoard(first, told::add);
        board.change(_ -> {});
        board.change(draft -> draft.idle = Offer.absent(Absence.NOT_ASKED_YET));
        assertEquals(List.of(), told);
        assertSame(first, board.now());
        board.change(draft -> draft.tray = Offer.absent(Absence.NO_PANEL));
        assertEquals(List.of(new DesktopEvent.DesktopChanged(board.now())), told);
        assertEquals(Offer.absent(Absence.NO_PANEL), board.now().tray());
    }

    /** Eighteen offers in a row are easily exchanged for one another. */
    @Test
    void carriesEachOfferOverToTheNextDesktopUnderItsOwnName() {
        Desktop desktop = Desktop.without(Absence.NOT_ASKED_YET);
        List<String> names = List.copyOf(desktop.offers().keySet());
        assertEquals(18, names.size());
        List<java.util.function.Consumer<DesktopDraft>> changes = List.of(
                draft -> draft.idle = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.lock = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.locker = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.sleep = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.doNotDisturb = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.fullScreen = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.microphone = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.camera = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.screenSharing = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.presentation = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.playing = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.programs = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.notifier = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.tray = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.autostart = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.speaker = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.chime = Offer.absent(Absence.NO_DISPLAY),
                draft -> draft.colours = Offer.absent(Absence.NO_DISPLAY));
        for (int i = 0; i < names.size(); i++) {
            DesktopDraft draft = new DesktopDraft(desktop);
            changes.get(i).accept(draft);
            Desktop again = new DesktopDraft(draft.desktop()).desktop();
            for (String name : names) {
                Absence expected = name.equals(names.get(i)) ? Absence.NO_DISPLAY : Absence.NOT_ASKED_YET;
                assertEquals(Offer.absent(expected), again.offers().get(name), names.get(i) + " changed " + name);
            }
        }
    }

    @Test
    void startsWithTheSessionByOneWholeFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("config/autostart/nape.desktop");
        FileAutostart autostart = new FileAutostart(file, "Exec=nape\n", "Hidden=true"::equals);
        assertFalse(autostart.enabled());
        autostart.enable();
        assertTrue(autostart.enabled());
        assertEquals("Exec=nape\n", Files.readString(file));
        try (var beside = Files.list(file.getParent())) {
            assertEquals(List.of(file), beside.toList(), "nothing half written is left");
        }
        Files.writeString(file, "Exec=nape\nHidden=true\n");
        assertFalse(autostart.enabled(), "the desktop itself has switched it off");
        autostart.enable();
        assertTrue(autostart.enabled());
        autostart.disable();
        assertFalse(Files.exists(file));
        autostart.disable();
    }
}
