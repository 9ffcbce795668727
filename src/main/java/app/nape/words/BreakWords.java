package app.nape.words;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.HoldReason;
import app.nape.breaks.Refusal;
import app.nape.code.Sentence;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The one place that says what a break is called, what to do in it and how, how it went, and why it did or did not come. */
public final class BreakWords {
    private final Texts texts;
    private final LengthWords lengths;

    /** In this language. */
    public BreakWords(Texts texts) {
        this.texts = texts;
        this.lengths = new LengthWords(texts);
    }

    /** Its name, for example Eye break. */
    public String name(BreakKind kind) {
        return texts.of("words.break." + kind.word());
    }

    /** What to do, in a few words without a full stop. */
    public String what(BreakKind kind) {
        return texts.of("words.break-what." + kind.word());
    }

    /** How to do it, in a sentence or two. */
    public String how(BreakKind kind) {
        return texts.of("words.break-how." + kind.word());
    }

    /** How it went, for example Left early. */
    public String outcome(BreakOutcome outcome) {
        return texts.of("words.break-outcome." + outcome.word());
    }

    /** Why breaks wait, in the middle of a sentence. */
    public String hold(HoldReason reason) {
        return texts.of("agent.hold." + reason.word());
    }

    /** Why what was asked for was not done, in a sentence that names the bounds in force. */
    public Sentence refusal(Refusal refusal) {
        return Sentence.of("agent.refused." + refusal.word(), bound(refusal.least()), bound(refusal.most()));
    }

    private String bound(@Nullable Duration length) {
        return length == null ? "" : lengths.exactly(length);
    }

    /** A line of the log of decisions. */
    public String decision(DecisionLine line) {
        String kind = line.kind() == null ? "" : name(line.kind());
        String reason = line.reason() == null ? "" : hold(line.reason());
        String length = line.length() == null ? "" : lengths.of(line.length());
        if (line.code() == DecisionLine.Code.WITHDRAWN && line.reason() != null) {
            return texts.of("agent.withdrawn-held", kind, reason);
        }
        return texts.of("agent.decision." + line.code().word(), kind, reason, length);
    }
}
