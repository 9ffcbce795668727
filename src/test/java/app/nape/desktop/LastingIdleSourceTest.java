package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastingIdleSourceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<DesktopEvent> told = new ArrayList<>();
    private final LastingIdleSource lasting = new LastingIdleSource(told::add);

    @Test
    void knowsNothingWhileNothingIsBehindIt() {
        lasting.watch(MINUTE);
        assertEquals(Optional.empty(), lasting.idleFor());
        assertFalse(lasting.exact());
    }

    @Test
    void watchesAnewOnWhateverComesBehindIt() {
        lasting.watch(MINUTE);
        FixedIdleSource first = new FixedIdleSource(lasting);
        lasting.behind(first);
        first.idle(MINUTE);
        lasting.behind(null);
        FixedIdleSource second = new FixedIdleSource(lasting);
        lasting.behind(second);
        second.idle(MINUTE);
        assertEquals(
                List.of(
                        new DesktopEvent.WentIdle(MINUTE),
                        new DesktopEvent.BecameActive(),
                        new DesktopEvent.WentIdle(MINUTE)),
                told);
    }

    @Test
    void takesALossForNoInput() {
        FixedIdleSource source = new FixedIdleSource(lasting);
        lasting.behind(source);
        lasting.watch(MINUTE);
        source.idle(MINUTE);
        lasting.behind(null);
        assertEquals(List.of(new DesktopEvent.WentIdle(MINUTE)), told);
    }

    @Test
    void forgetsWhatIsNoLongerWatched() {
        FixedIdleSource source = new FixedIdleSource(lasting);
        lasting.behind(source);
        lasting.watch(MINUTE);
        lasting.unwatch(MINUTE);
        source.idle(MINUTE);
        assertEquals(List.of(), told);
    }

    @Test
    void staysIdleWhenTheSameSourceIsSettledOnAgain() {
        FixedIdleSource source = new FixedIdleSource(lasting);
        lasting.behind(source);
        lasting.watch(MINUTE);
        source.idle(MINUTE);
        lasting.behind(source);
        assertEquals(List.of(new DesktopEvent.WentIdle(MINUTE)), told, "nobody has touched anything");
    }
}
