package app.nape.care.standing;

import app.nape.care.RedFlag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign that stands, or that the card is offered for.
 *
 * @param flag the card's sign
 * @param level how soon; NONE where the card is only offered
 * @param says a sentence that holds for what was noted, or null when the sign was ticked on the card itself
 * @param because what it follows from, as keys of {@link Facts}, in the order it was said; empty for a tick on the card
 * @param holds what it holds back
 */
public record StandingSign(
        RedFlag flag, StandingLevel level, @Nullable String says, List<String> because, Set<Relief> holds) {
    public StandingSign {
        because = List.copyOf(because);
        holds = Set.copyOf(holds);
    }

    /** The sentence for a person: its own, or the card's. */
    public String sentence() {
        String own = says;
        return own == null ? flag.label() + "." : own;
    }

    /** What advice about it is saved as. */
    String covered() {
        return flag.id() + ":" + level.word();
    }
}
