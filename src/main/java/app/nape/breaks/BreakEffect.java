package app.nape.breaks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the agent is to do now. What is shown of an offer stands in the state that the step led to, and nowhere else: an effect
 * only says that it is to be shown, or shown anew.
 */
public sealed interface BreakEffect {
    /** Get a window ready; a break is shown in about two seconds. */
    record OpenWindowSoon() implements BreakEffect {}

    /** Show the small card, without focus, that counts down to the break. */
    record ShowHeadsUp() implements BreakEffect {}

    /** The break is due: the card now says that it begins at the next pause in typing, and when at the latest. */
    record ShowPrompt() implements BreakEffect {}

    /** Show a quiet notification with its buttons; nothing else comes for this break unless the person asks. */
    record ShowNotice() implements BreakEffect {}

    /** Show the break and its countdown. */
    record BeginBreak() implements BreakEffect {}

    /** The countdown of the break stands, for the person types on, or runs again. */
    record ChangeCountdown() implements BreakEffect {}

    /** Take card or notification away. */
    record HidePrompt() implements BreakEffect {}

    /** Take the break window away. */
    record EndBreak() implements BreakEffect {}

    /** The person is back: take away what waited for that after the end of a break. */
    record EndWait() implements BreakEffect {}

    /**
     * Keep what became of a break.
     *
     * @param at when it began, or when it was answered
     * @param length time really rested; zero for one that was not begun
     */
    record RecordOutcome(String ruleId, BreakKind kind, BreakOutcome outcome, Instant at, Duration length)
            implements BreakEffect {}

    /** Write a line of the decision log. */
    record WriteDecision(DecisionLine line) implements BreakEffect {}

    /** Tell of {@code Typed} and {@code TypingPaused} from now on, or no longer. */
    record WatchTyping(boolean on) implements BreakEffect {}

    /** Ask the desktop every few seconds whether this is a bad moment, or no longer. */
    record WatchQuiet(boolean on) implements BreakEffect {}

    /** Ask the desktop once whether this is a bad moment: hands off may be a call. */
    record CheckQuiet() implements BreakEffect {}

    /** Say once that the day's limit of active use is reached. */
    record ShowDailyLimit(Duration used) implements BreakEffect {}

    /** What the person asked was not done and changed nothing. */
    record Refuse(Refusal because, @Nullable BreakKind kind) implements BreakEffect {}
}
