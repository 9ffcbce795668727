package app.nape.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
    private final Announcements announcements = new Announcements();

    private Optional<String> at(double seconds, String words) {
        return announcements.at(Duration.ofMillis(Math.round(seconds * 1000)), words);
    }

    @Test
    void saysWhatIsNewAndNothingTwice() {
        assertEquals(Optional.of("Left side. Hold"), at(0, "Left side. Hold"));
        assertTrue(at(5, "Left side. Hold").isEmpty());
        assertEquals(Optional.of("Right side. Hold"), at(6, "Right side. Hold"));
    }

    @Test
    void saysNothingSoonerThanTwoSecondsAfterTheLast() {
        at(0, "1 of 10");
        assertTrue(at(1.999, "2 of 10").isEmpty());
        assertEquals(Optional.of("2 of 10"), at(2, "2 of 10"));
    }

    @Test
    void saysTheNewestOfWhatWaited() {
        at(0, "1 of 10");
        at(0.5, "2 of 10");
        at(1, "3 of 10");
        assertEquals(Optional.of("3 of 10"), at(2.1, "3 of 10"));
        assertTrue(at(4.2, "3 of 10").isEmpty());
    }

    @Test
    void saysNothingOfWhatCameAndWentWithinTwoSeconds() {
        at(0, "Hold");
        assertTrue(at(1, "Rest").isEmpty());
        assertTrue(at(2.5, "Hold").isEmpty());
    }

    /** Sixty frames a second and a movement each second: at most one in two seconds is heard. */
    @Test
    void staysWithinTheLimitHoweverOftenItIsAsked() {
        List<Double> said = new ArrayList<>();
        for (int frame = 0; frame < 600; frame++) {
            double seconds = frame / 60.0;
            if (at(seconds, "Movement " + (int) seconds).isPresent()) {
                said.add(seconds);
            }
        }
        for (int i = 1; i < said.size(); i++) {
            assertTrue(said.get(i) - said.get(i - 1) >= 2 - 1e-9, said.toString());
        }
        assertEquals(5, said.size());
    }
}
