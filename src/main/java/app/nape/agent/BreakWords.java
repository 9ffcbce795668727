package app.nape.agent;

import app.nape.breaks.BreakKind;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.HoldReason;
import app.nape.breaks.Refusal;
import app.nape.code.Sentence;
import app.nape.words.Texts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What breaks and decisions are called. */
final class BreakWords {
    private final Texts texts;

    BreakWords(Texts texts) {
        this.texts = texts;
    }

    String kind(BreakKind kind) {
        return texts.of("agent.kind." + kind.word());
    }

    /** What the person is asked to do, in one sentence. */
    String asks(BreakKind kind) {
        return texts.of("agent.asks." + kind.word());
    }

    String hold(HoldReason reason) {
        return texts.of("agent.hold." + reason.word());
    }

    Sentence refusal(Refusal refusal) {
        return Sentence.of("agent.refused." + refusal.word(), bound(refusal.least()), bound(refusal.most()));
    }

    private String bound(@Nullable Duration length) {
        return length == null ? "" : length(length);
    }

    String decision(DecisionLine line) {
        String kind = line.kind() == null ? "" : kind(line.kind());
        String reason = line.reason() == null ? "" : hold(line.reason());
        String length = line.length() == null ? "" : length(line.length());
        return texts.of("agent.decision." + line.code().word(), kind, reason, length);
    }

    /** A length in words: {@code 30 s}, {@code 5 min}, {@code 1 h 10 min}. */
    String length(Duration length) {
        if (length.toSeconds() < 90 && length.toSeconds() != 60) {
            return texts.of("agent.seconds", length.toSeconds());
        }
        long minutes = length.plusSeconds(30).toMinutes();
        if (minutes < 60) {
            return texts.of("agent.minutes", minutes);
        }
        return minutes % 60 == 0
                ? texts.of("agent.hours", minutes / 60)
                : texts.of("agent.hours-minutes", minutes / 60, minutes % 60);
    }
}
