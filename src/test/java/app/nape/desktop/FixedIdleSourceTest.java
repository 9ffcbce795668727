package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedIdleSourceTest {
    @Test
    void tellsEachWatchedLengthOnceAndOneReturn() {
        List<DesktopEvent> told = new ArrayList<>();
        FixedIdleSource source = new FixedIdleSource(told::add);
        source.watch(Duration.ofSeconds(5));
        source.watch(Duration.ofSeconds(60));
        source.idle(Duration.ofSeconds(4));
        source.idle(Duration.ofSeconds(70));
        source.idle(Duration.ofSeconds(80));
        source.idle(Duration.ZERO);
        assertEquals(
                List.of(
                        new DesktopEvent.WentIdle(Duration.ofSeconds(5)),
                        new DesktopEvent.WentIdle(Duration.ofSeconds(60)),
                        new DesktopEvent.BecameActive()),
                told);
    }
}
