package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Desktop;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.QuietSource;
import app.nape.desktop.Speaker;
import app.nape.desktop.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sound and speech into a file instead of a device, and a sound server with somebody who records. */
class SoundDesktopTest {
    private static final String COUNTING = "one. two. three. four. five. six. seven. eight. nine. ten.";

    private final Stage stage = new Stage();
    private final Told told = new Told();

    SoundDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private Path device() throws IOException {
        Path heard = stage.file("heard.wav");
        Files.writeString(stage.file("home/.asoundrc"), """
            pcm.!default { type plug slave.pcm "cap" }
            pcm.cap { type file slave.pcm null file "%s" format wav }
            """.formatted(heard));
        return heard;
    }

    /** A sound server whose devices keep real time and whose microphone is a pipe. */
    private void soundServer() throws IOException {
        stage.start(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                "-L",
                "module-native-protocol-unix",
                "-L",
                "module-null-sink sink_name=speakers",
                "-L",
                "module-pipe-source source_name=microphone file=" + stage.file("run/microphone"));
        Stage.await("the sound server", () -> Files.exists(stage.file("run/pulse/native")));
        stage.awaitCommand("pactl", "info");
    }

    private String chime() throws IOException {
        String classes = Path.of("target/classes").toAbsolutePath() + ":"
                + Path.of("target/test-classes").toAbsolutePath();
        return stage.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "app.nape.desktop.ChimeProgram",
                "DONE");
    }

    private double statistic(Path sound, String name) throws IOException {
        return stage.run("sox", sound.toString(), "-n", "stat")
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chimesAreHeard() throws IOException {
        Path heard = device();
        assertEquals("heard", chime());
        assertTrue(statistic(heard, "Maximum amplitude") > 0.1);
        double pitch = statistic(heard, "Rough   frequency");
        assertTrue(pitch > 400 && pitch < 1200, () -> pitch + " hertz");
    }

    @Test
    void chimesAreSilentWithoutADevice() throws IOException {
        Files.writeString(stage.file("home/.asoundrc"), "pcm.!default { type hw card 99 }\n");
        assertEquals("no device", chime());
    }

    @Test
    void speaksByTheDesktopsServiceUntilStopped() throws IOException {
        soundServer();
        Path heard = stage.file("heard.raw");
        stage.start(
                "parec",
                "--device=speakers.monitor",
                "--channels=1",
                "--rate=8000",
                "--format=s16le",
                "--latency-msec=100",
                heard.toString());
        Path settings = stage.folder("home/.config/speech-dispatcher");
        Files.writeString(settings.resolve("speechd.conf"), """
            AudioOutputMethod "pulse"
            AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
            DefaultModule espeak-ng
            """);
        Files.createDirectories(settings.resolve("modules"));
        Files.writeString(settings.resolve("modules/espeak-ng.conf"), "");
        stage.start("speech-dispatcher", "--run-single", "--timeout", "0");
        Stage.await("the speech service", () -> Files.exists(stage.file("run/speech-dispatcher/speechd.sock")));
        // The adapter's processes inherit this test's environment, not the stage's; so the program is told by a script.
        Path program = stage.script("bin-spd-say", """
            #!/bin/sh
            XDG_RUNTIME_DIR=%s HOME=%s exec /usr/bin/spd-say "$@"
            """.formatted(stage.file("run"), stage.file("home")));
        Files.createDirectories(stage.file("bin"));
        Files.move(program, stage.file("bin/spd-say"));
        stage.awaitCommand(stage.file("bin/spd-say").toString(), "-O");
        stage.set("PATH", stage.file("bin") + ":" + stage.environment().get("PATH"));
        try (OpenDesktop desktop = LinuxDesktop.forWindow(stage.environment(), told)) {
            Speaker speaker = Told.port(desktop, Desktop::speaker);
            speaker.say("Turn your head slowly. " + COUNTING.repeat(20), Voice.calm(100, Locale.ENGLISH));
            Stage.await("speech", () -> loudest(heard) > 500);
            Stage.pause(1500);
            assertTrue(loudest(heard) > 500, "it stopped by itself");
            speaker.stop();
            // Two hundred numbers would take longer than this waits.
            Stage.await("silence", () -> loudest(heard) < 50);
        }
    }

    /** The loudest sample of the last second recorded: one channel, 8000 a second. */
    private static int loudest(Path recording) {
        try {
            byte[] pcm = Files.readAllBytes(recording);
            int loudest = 0;
            for (int at = Math.max(0, pcm.length / 2 - 8000) * 2; at + 1 < pcm.length; at += 2) {
                loudest = Math.max(loudest, Math.abs((short) ((pcm[at] & 0xff) | (pcm[at + 1] << 8))));
            }
            return loudest;
        } catch (IOException _) {
            return 0;
        }
    }

    @Test
    void seesWhoRecordsFromTheMicrophone() throws IOException {
        soundServer();
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            QuietSource microphone = Told.port(desktop, Desktop::microphone);
            assertEquals(false, microphone.quiet());
            Process meter = stage.start(
                    "parec",
                    "--device=speakers.monitor",
                    stage.file("meter.raw").toString());
            Stage.await("somebody who records what is played", () -> streams("source-outputs") == 1);
            assertEquals(false, microphone.quiet());
            Process call = stage.start(
                    "parec", "--device=microphone", stage.file("call.raw").toString());
            Stage.await("the call", microphone::quiet);
            Stage.end(call);
            Stage.await("its end", () -> !microphone.quiet());
            Stage.end(meter);
        }
    }

    private long streams(String kind) {
        try {
            return stage.run("pactl", "list", "short", kind)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
