package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandSpeakerTest {
    private static final String NASTY = "Turn “left” $(touch pwned) `id`; rm -rf /tmp/x & \"quoted\"\n-h";

    @TempDir
    Path folder;

    private final Queue<Runnable> later = new ArrayDeque<>();

    private void runAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private String written(Path file) throws IOException {
        long end = System.nanoTime() + 5_000_000_000L;
        while (System.nanoTime() < end) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readString(file);
            }
            Thread.onSpinWait();
        }
        return "";
    }

    @Test
    void handsTheTextOnUntouched() throws IOException {
        Path heard = folder.resolve("heard");
        Speaker speaker = new CommandSpeaker(
                (text, _) -> new SpeechCommand(List.of("tee", heard.toString()), text, List.of()), later::add);
        speaker.say(NASTY, Voice.calm(80, Locale.ENGLISH));
        runAll();
        assertEquals(NASTY, written(heard));
        assertFalse(Files.exists(Path.of("pwned")));
    }

    @Test
    void saysOnlyTheNewestOfWordsThatCrowdEachOther() throws IOException {
        Speaker speaker = new CommandSpeaker(
                (text, _) ->
                        new SpeechCommand(List.of("tee", folder.resolve(text).toString()), text, List.of()),
                later::add);
        speaker.say("first", Voice.calm(80, Locale.ENGLISH));
        speaker.say("second", Voice.calm(80, Locale.ENGLISH));
        runAll();
        assertEquals("second", written(folder.resolve("second")));
        assertFalse(Files.exists(folder.resolve("first")));
    }

    @Test
    void staysSilentAtNoVolumeAndWithoutAProgram() {
        Speaker missing =
                new CommandSpeaker((_, _) -> new SpeechCommand(List.of("/no/such"), "", List.of()), Runnable::run);
        missing.say("hello", Voice.calm(80, Locale.ENGLISH));
        missing.stop();
        Speaker mute = new CommandSpeaker(
                (text, _) -> {
                    throw new AssertionError(text);
                },
                Runnable::run);
        mute.say("hello", Voice.calm(0, Locale.ENGLISH));
    }

    @Test
    void leavesNothingBehindWhenTheServiceDoesNotAnswer() {
        Speaker speaker = new CommandSpeaker(
                (_, _) -> new SpeechCommand(List.of("sleep", "60.25"), "", List.of("sleep", "60.5")),
                Runnable::run,
                Duration.ofMillis(100));
        speaker.say("hello", Voice.calm(80, Locale.ENGLISH));
        assertTrue(runs("60.25"), "speaks");
        speaker.stop();
        long end = System.nanoTime() + 5_000_000_000L;
        while ((runs("60.25") || runs("60.5")) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertFalse(runs("60.25") || runs("60.5"));
    }

    @Test
    void cancelsOnlyToBeSilentSoThatNoNewWordsAreLost() throws IOException {
        Path cancelled = folder.resolve("cancelled");
        Speaker speaker = new CommandSpeaker(
                (text, _) -> new SpeechCommand(
                        List.of("sleep", text), "", List.of("sh", "-c", "echo " + text + " >> " + cancelled)),
                Runnable::run);
        speaker.say("61.25", Voice.calm(80, Locale.ENGLISH));
        speaker.say("61.5", Voice.calm(80, Locale.ENGLISH));
        assertTrue(runs("61.5"));
        long end = System.nanoTime() + 5_000_000_000L;
        while (runs("61.25") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertFalse(runs("61.25"), "old words cannot come after new ones");
        speaker.stop();
        assertEquals("61.5\n", written(cancelled), "cancelled once, by stop");
    }

    private static boolean runs(String argument) {
        return ProcessHandle.current()
                .children()
                .anyMatch(each -> each.info()
                        .arguments()
                        .filter(all -> List.of(all).contains(argument))
                        .isPresent());
    }

    @Test
    void refusesARateNobodyCanFollow() {
        assertThrows(IllegalArgumentException.class, () -> new Voice(300, 50, Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> new Voice(100, 101, Locale.ENGLISH));
    }
}
