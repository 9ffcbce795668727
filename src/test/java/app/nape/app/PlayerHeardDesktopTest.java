package app.nape.app;

import static app.nape.desktop.linux.Stage.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.window.DesktopVoice;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.linux.LinuxDesktop;
import app.nape.exercise.Cue;
import app.nape.settings.Sound;
import app.nape.ui.player.PlayerModel;
import app.nape.ui.player.UiBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session led by the player is spoken by a real speech program, here into files, at the rate and volume chosen. */
class PlayerHeardDesktopTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void speaksEachCueAsItIsWritten() throws Exception {
        List<String> said = session("said", sound -> sound);
        assertEquals(
                List.of("Chin tuck (seated). Sit or stand", "Glide back", "Hold, keep breathing"), said.subList(0, 3));
    }

    @Test
    void isSilentUntilVoiceIsWanted() throws Exception {
        assertEquals(List.of(), session("silent", sound -> sound.withVoice(false)));
    }

    @Test
    void speaksSlowerAndSofterWhenThatIsChosen() throws Exception {
        session("quick", sound -> sound.withVoiceRate(140).withVoiceVolume(100));
        session("slow", sound -> sound.withVoiceRate(70).withVoiceVolume(20));
        double quick = statistic("quick", "Length (seconds)");
        double slow = statistic("slow", "Length (seconds)");
        assertTrue(slow > 1.4 * quick, quick + " s quick, " + slow + " s slow");
        double loud = statistic("quick", "RMS     amplitude");
        double soft = statistic("slow", "RMS     amplitude");
        assertTrue(loud > 0.01 && soft > 0.0005 && soft < loud / 2, loud + " loud, " + soft + " soft");
    }

    /** Leads the beginning of a session; what was said, in order. The first utterance is kept as a sound file. */
    private List<String> session(String name, UnaryOperator<Sound> chosen) throws Exception {
        Path own = Files.createDirectories(folder.resolve(name));
        Path program = own.resolve("espeak-ng");
        Files.writeString(program, """
            #!/bin/sh
            words=$(cat)
            printf '%%s\\n' "$words" >> %1$s/said
            [ -f %1$s/first.wav ] && exit
            printf '%%s' "$words" | /usr/bin/espeak-ng -w %1$s/first.part "$@" && mv %1$s/first.part %1$s/first.wav
            """.formatted(own));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (UiBench bench = new UiBench(own);
                OpenDesktop desktop = LinuxDesktop.forWindow(Map.of("PATH", own.toString()), _ -> {})) {
            await(() -> "speech", PATIENCE, () -> desktop.now().speaker().port().isPresent());
            bench.change(
                    now -> now.withSound(it -> chosen.apply(it.withVoice(true).withChimes(false))));
            PlayerModel model =
                    new PlayerModel(bench.context(), new DesktopVoice(desktop::now, Locale.ENGLISH), new Random(1));
            model.open("chin-tuck-seated");
            model.begin();
            boolean voice = bench.settings().get().sound().voice();
            int spoken = 1;
            await(() -> "the first cue", PATIENCE, () -> !voice || (!said(own).isEmpty() && !busy(own)));
            while (spoken < 3) {
                Cue before = model.scene().orElseThrow().cue();
                bench.pass(Duration.ofMillis(100));
                model.tick();
                Cue now = model.scene().orElseThrow().cue();
                if (!now.equals(before) && !now.equals(new Cue.Known(Cue.Standing.READY))) {
                    spoken++;
                    int wanted = spoken;
                    await(
                            () -> "cue " + wanted,
                            PATIENCE,
                            () -> !voice || said(own).size() >= wanted);
                }
            }
            model.close();
        }
        return said(own);
    }

    private static boolean busy(Path own) {
        return !Files.exists(own.resolve("first.wav"));
    }

    private static List<String> said(Path own) {
        try {
            return Files.exists(own.resolve("said")) ? Files.readAllLines(own.resolve("said")) : List.of();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private double statistic(String name, String figure) throws IOException {
        Process sox = new ProcessBuilder(
                        "sox", folder.resolve(name).resolve("first.wav").toString(), "-n", "stat")
                .redirectErrorStream(true)
                .start();
        return new String(sox.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(figure))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
