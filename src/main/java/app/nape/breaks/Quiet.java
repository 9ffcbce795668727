package app.nape.breaks;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of this moment, by the desktop, by Nape’s own windows or by a plan: it is a bad one for a prompt, or somebody is there who
 * touches nothing. The need for a break goes on building while it lasts.
 */
public enum Quiet {
    /** Sound plays: no reason to wait with a prompt, but a sign that somebody watches or listens. */
    PLAYING(0, true, false, true),
    /** A program is in front in which reading counts as use; breaks come all the same. */
    IN_USE(0, true, false, false),
    DO_NOT_DISTURB(1, false, false, true),
    FULL_SCREEN(2, true, false, true),
    PRESENTATION(3, true, false, true),
    CALL(4, true, true, true),
    SCREEN_SHARING(5, true, true, true),
    /** A program that must never be interrupted is in front. */
    PROGRAM(6, false, false, true),
    /** The person's calendar says busy. */
    CALENDAR(7, false, false, false),
    /** The person planned a pause. */
    PLANNED(8, false, false, false),
    /** The person writes an entry about their pain. */
    PAIN_ENTRY(9, false, false, false),
    /** A timer of ice or heat has just begun, or is about to end. */
    REMEDY_TIMER(10, false, false, false),
    /** A guided stretch goes on: it makes room for itself also in a break, which is what a stretch is. */
    STRETCHING(11, false, true, false);

    private final int plainness;
    private final boolean use;
    private final boolean interrupting;
    private final boolean looked;

    /**
     * @param plainness of several that hold at once, the one with the most is named: a call is often full screen, too; 0 holds nothing
     * @param looked whether the desktop is looked at again and again while it lasts
     */
    Quiet(int plainness, boolean use, boolean interrupting, boolean looked) {
        this.plainness = plainness;
        this.use = use;
        this.interrupting = interrupting;
        this.looked = looked;
    }

    /** The one of them that a person recognizes best as the reason; null when there is none. */
    static @Nullable Quiet plainest(Set<Quiet> all) {
        // Asked at each step, and mostly of nothing.
        return all.isEmpty()
                ? null
                : all.stream()
                        .filter(Quiet::holds)
                        .max(Comparator.comparingInt(one -> one.plainness))
                        .orElse(null);
    }

    /** Whether a break waits for its end. */
    public boolean holds() {
        return plainness > 0;
    }

    /** Whether the person looks at the screen even with the hands off: a call or a film is no rest from the machine. */
    public boolean countsAsUse() {
        return use;
    }

    /** Whether somebody with their hands off is there for one of these; a loop, since each step of the scheduler asks. */
    public static boolean anyCountsAsUse(Set<Quiet> all) {
        if (all.isEmpty()) {
            return false;
        }
        for (Quiet one : all) {
            if (one.use) {
                return true;
            }
        }
        return false;
    }

    /** Whether even a break under way makes room for it. */
    public boolean interruptsBreak() {
        return interrupting;
    }

    /** Whether the desktop is looked at again and again while it lasts; else whoever told of it tells its end, too. */
    public boolean looked() {
        return looked;
    }
}
