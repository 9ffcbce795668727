package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private final Beginning told = new Beginning(seconds(20), seconds(80), seconds(80));

    @Test
    void runsBothTimesDownTogetherAndNeitherBelowZero() {
        assertEquals(new Beginning(seconds(15), seconds(75), seconds(80)), told.after(seconds(5)));
        assertEquals(new Beginning(Duration.ZERO, seconds(50), seconds(80)), told.after(seconds(30)));
        assertEquals(new Beginning(Duration.ZERO, Duration.ZERO, seconds(80)), told.after(seconds(90)));
    }

    @Test
    void isAPartOfTheWholeThatEmptiesOnce() {
        assertEquals(1, told.part());
        assertEquals(0.75, told.after(seconds(20)).part());
        assertEquals(0, told.after(seconds(80)).part());
        assertEquals(0, new Beginning(Duration.ZERO, Duration.ZERO, Duration.ZERO).part());
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
