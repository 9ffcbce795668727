package app.nape.breaks;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the desktop tells of this moment: it is a bad one for a prompt, or somebody is there who touches nothing. The need for a break
 * goes on building while it lasts.
 */
public enum Quiet {
    /** Sound plays: no reason to wait with a prompt, but a sign that somebody watches or listens. */
    PLAYING(0, true, false),
    DO_NOT_DISTURB(1, false, false),
    FULL_SCREEN(2, true, false),
    PRESENTATION(3, true, false),
    CALL(4, true, true),
    SCREEN_SHARING(5, true, true);

    private final int plainness;
    private final boolean use;
    private final boolean interrupting;

    /** @param plainness of several that hold at once, the one with the most is named: a call is often full screen, too; 0 holds nothing */
    Quiet(int plainness, boolean use, boolean interrupting) {
        this.plainness = plainness;
        this.use = use;
        this.interrupting = interrupting;
    }

    /** The one of them that a person recognizes best as the reason; null when there is none. */
    static @Nullable Quiet plainest(Set<Quiet> all) {
        return all.stream()
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

    /** Whether even a break under way makes room for it. */
    public boolean interruptsBreak() {
        return interrupting;
    }
}
