package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cameras and shared screens: a real process that holds a device file open, and a real PipeWire with a taker of pictures. */
class VideoDesktopTest {
    private final Stage stage = new Stage();

    VideoDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void seesWhoHoldsACameraOpen() throws IOException {
        Path devices = stage.folder("dev");
        assertEquals(Offer.absent(Absence.NO_CAMERA), CameraUse.offer(Path.of("/proc"), devices));
        Path camera = Files.createFile(devices.resolve("video0"));
        QuietSource use = CameraUse.offer(Path.of("/proc"), devices).port().orElseThrow();
        assertEquals(false, use.quiet());
        Process call = stage.start("tail", "-f", camera.toString());
        Stage.await("the call", use::quiet);
        Stage.end(call);
        Stage.await("its end", () -> !use.quiet());
    }

    @Test
    void seesWhoTakesPicturesFromPipewire() throws IOException {
        Programs programs = new Programs(stage.environment());
        assertEquals(Offer.absent(Absence.NO_PIPEWIRE), PipewireVideo.offer(programs));
        stage.start("pipewire");
        stage.awaitCommand("pw-dump");
        QuietSource sharing = PipewireVideo.offer(programs).port().orElseThrow();
        assertEquals(false, sharing.quiet());
        Process meeting = stage.start(
                "pw-record",
                "-P",
                "{ media.class = Stream/Input/Video }",
                stage.file("screen.wav").toString());
        Stage.await("the shared screen", sharing::quiet);
        Stage.end(meeting);
        Stage.await("its end", () -> !sharing.quiet());
    }
}
