package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdleEdgesTest {
    private static final Duration FIVE = Duration.ofSeconds(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final IdleEdges edges = new IdleEdges();

    @Test
    void asksNothingWhileNothingIsWatched() {
        assertEquals(Optional.empty(), edges.wait(Duration.ZERO));
        edges.watch(FIVE);
        edges.unwatch(FIVE);
        assertEquals(Optional.empty(), edges.wait(Duration.ZERO));
    }

    @Test
    void waitsUntilTheNextLengthCanBeReached() {
        edges.watch(MINUTE);
        edges.read(Duration.ofSeconds(20));
        assertEquals(Optional.of(Duration.ofSeconds(40)), edges.wait(Duration.ofSeconds(20)));
        assertEquals(Optional.of(Duration.ofMillis(250)), edges.wait(Duration.ofMillis(59_999)));
    }

    @Test
    void looksEachSecondForOneWhoMayComeBack() {
        edges.watch(FIVE);
        edges.read(Duration.ofSeconds(6));
        assertEquals(Optional.of(Duration.ofSeconds(1)), edges.wait(Duration.ofSeconds(6)));
    }

    @Test
    void tellsEachLengthOnceAndOneReturn() {
        edges.watch(FIVE);
        edges.watch(MINUTE);
        assertEquals(List.of(), edges.read(Duration.ofSeconds(4)));
        assertEquals(List.of(new DesktopEvent.WentIdle(FIVE)), edges.read(Duration.ofSeconds(6)));
        assertEquals(List.of(), edges.read(Duration.ofSeconds(30)));
        assertEquals(List.of(new DesktopEvent.WentIdle(MINUTE)), edges.read(Duration.ofSeconds(90)));
        assertEquals(List.of(new DesktopEvent.BecameActive()), edges.read(Duration.ZERO));
        assertEquals(List.of(), edges.read(Duration.ZERO));
    }

    @Test
    void tellsAReturnThatWasFollowedByRestBeforeTheNextReading() {
        edges.watch(FIVE);
        edges.read(MINUTE);
        assertEquals(
                List.of(new DesktopEvent.BecameActive(), new DesktopEvent.WentIdle(FIVE)),
                edges.read(Duration.ofSeconds(7)));
    }
}
