package app.nape.link;

import app.nape.plans.PlannedPause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was planned, as it stands at one instant.
 *
 * @param pauses planned pauses of which something is left, in order
 * @param pausedUntil when the planned pause that goes on now is over, or null
 * @param calendar what the chosen calendar says, or null when none is chosen
 */
public record Outlook(
        List<PlannedPause> pauses,
        @Nullable Instant pausedUntil,
        @Nullable Calendar calendar) {
    /** Nothing is planned. */
    public static final Outlook NONE = new Outlook(List.of(), null, null);

    public Outlook {
        pauses = List.copyOf(pauses);
    }

    /**
     * When the calendar says busy; what for, nobody has read.
     *
     * @param problem why it could not be read or not all of it, in one sentence, or null
     * @param busyUntil until when it says busy, or null while it says free
     * @param nextBusy when it next says busy, within some days; or null
     */
    public record Calendar(
            @Nullable String problem,
            @Nullable Instant busyUntil,
            @Nullable Instant nextBusy) {}
}
