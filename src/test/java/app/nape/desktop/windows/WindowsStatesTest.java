package app.nape.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.QuietReason;
import app.nape.desktop.SpeechCommand;
import app.nape.desktop.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WindowsStatesTest {
    private int state;
    private boolean opens = true;

    private final WindowsCalls calls = new WindowsCalls() {
        @Override
        public int tick() {
            return 0;
        }

        @Override
        public int lastInputTick() {
            return 0;
        }

        @Override
        public int notificationState() {
            return state;
        }

        @Override
        public boolean lock() {
            return opens;
        }

        @Override
        public boolean inputDesktopOpens() {
            return opens;
        }
    };

    @Test
    void countsIdleTimeAcrossTheWrapOfTheClock() {
        assertEquals(Duration.ofSeconds(5), WindowsStates.idle(105_000, 100_000));
        assertEquals(Duration.ofMillis(300), WindowsStates.idle(200, -100));
        assertEquals(
                Duration.ofDays(30),
                WindowsStates.idle((int) Duration.ofDays(30).toMillis(), 0));
    }

    @Test
    void takesOnlyFullScreenAndPresentationForQuiet() {
        WindowsQuiet full = new WindowsQuiet(calls, QuietReason.FULL_SCREEN, WindowsStates::fullScreen);
        WindowsQuiet presents = new WindowsQuiet(calls, QuietReason.PRESENTATION, WindowsStates::presentation);
        List<Boolean> fullScreen = new ArrayList<>();
        List<Boolean> presentation = new ArrayList<>();
        for (state = 0; state <= 7; state++) {
            fullScreen.add(full.quiet());
            presentation.add(presents.quiet());
        }
        assertEquals(List.of(false, false, true, true, false, false, false, false), fullScreen);
        assertEquals(List.of(false, false, false, false, true, false, false, false), presentation);
    }

    @Test
    void tellsLockAndUnlockOnce() {
        List<DesktopEvent> told = new ArrayList<>();
        WindowsLock lock = new WindowsLock(calls, told::add);
        lock.look();
        opens = false;
        lock.look();
        lock.look();
        assertTrue(lock.locked());
        opens = true;
        lock.look();
        assertFalse(lock.locked());
        assertEquals(List.of(new DesktopEvent.Locked(), new DesktopEvent.Unlocked()), told);
    }

    @Test
    void writesARunEntryThatKeepsItsQuotes() throws IOException {
        List<List<String>> ran = new ArrayList<>();
        List<String> files = new ArrayList<>();
        RunKeyAutostart autostart =
                new RunKeyAutostart(List.of("C:\\Program Files\\Nape\\nape.exe", "--background"), command -> {
                    ran.add(command);
                    if (command.contains("import")) {
                        files.add(Files.readString(Path.of(command.getLast()), StandardCharsets.UTF_16LE));
                    }
                    return 0;
                });
        autostart.enable();
        assertTrue(files.getFirst()
                .contains("\"Nape\"=\"\\\"C:\\\\Program Files\\\\Nape\\\\nape.exe\\\" \\\"--background\\\"\"\r\n"));
        assertFalse(Files.exists(Path.of(ran.getFirst().getLast())), "the file is gone");
        autostart.disable();
        assertTrue(ran.getLast().contains("delete"));
    }

    @Test
    void keepsTheTextOutOfTheCommandLine() {
        SpeechCommand call = WindowsSpeech.make("'; Remove-Item x; '", new Voice(50, 70, Locale.ENGLISH));
        assertEquals("'; Remove-Item x; '", call.written());
        assertTrue(call.command().stream().noneMatch(part -> part.contains("Remove-Item")));
        assertTrue(call.command().getLast().contains("$s.Rate = -5; $s.Volume = 70;"));
    }
}
