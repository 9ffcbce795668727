package app.nape.app.parts;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long to wait for what another process does.
 *
 * @param most the whole wait
 * @param look the time between two looks
 */
public record Patience(Duration most, Duration look) {
    /** Looks at once, then again and again; whether it came true in time. */
    public boolean lastsUntil(BooleanSupplier condition) throws InterruptedException {
        long looks = most.dividedBy(look);
        for (long i = 0; !condition.getAsBoolean(); i++) {
            if (i == looks) {
                return false;
            }
            Thread.sleep(look);
        }
        return true;
    }
}
