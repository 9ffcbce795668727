package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.care.Nprs;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@OnAStage
class NprsStripTest {
    private long now = 1;

    private NprsStrip strip() {
        return new NprsStrip(new Texts(Locale.UK), List.of(), () -> now);
    }

    @Test
    void takesAOneAndAZeroAsTenWhenTheyComeSoonAfterAnother(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip strip = strip();
            strip.typed("1");
            assertEquals(new Nprs(1), strip.scoreProperty().get(), "a one alone is a one at once");
            now += Duration.ofMillis(1199).toNanos();
            strip.typed("0");
            assertEquals(new Nprs(10), strip.scoreProperty().get());
        });
    }

    @Test
    void takesALateZeroAsNone(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip strip = strip();
            strip.typed("1");
            now += Duration.ofMillis(1200).toNanos();
            strip.typed("0");
            assertEquals(new Nprs(0), strip.scoreProperty().get());
        });
    }

    @Test
    void takesAZeroAfterAnotherDigitAsNoneAndNoLetterAtAll(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip strip = strip();
            strip.typed("1");
            strip.typed("4");
            strip.typed("0");
            assertEquals(new Nprs(0), strip.scoreProperty().get());
            assertFalse(strip.typed("x"));
            assertFalse(strip.typed("\u0664"), "other digits come by the arrows");
            assertEquals(new Nprs(0), strip.scoreProperty().get());
        });
    }
}
