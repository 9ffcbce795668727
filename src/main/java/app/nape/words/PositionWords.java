package app.nape.words;

import app.nape.breaks.BreakKind;
import app.nape.breaks.Posture;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The one place that says how somebody is at their desk and since when, and what a nudge to change that can be answered. */
public final class PositionWords {
    private final Texts texts;
    private final LengthWords lengths;

    /** In this language. */
    public PositionWords(Texts texts) {
        this.texts = texts;
        this.lengths = new LengthWords(texts);
    }

    /** For how long they have been so, at the machine, for example Sitting for 32 min. */
    public String state(Posture posture, Duration held) {
        return held.toMinutes() < 1
                ? texts.of("words.position.just-now." + posture.word())
                : texts.of("words.position.for." + posture.word(), lengths.of(Duration.ofMinutes(held.toMinutes())));
    }

    /** What puts it right, for example I am standing. */
    public String correct(Posture posture) {
        return texts.of("words.position.correct." + posture.word());
    }

    /** The answer that names the position one has gone to. */
    public String now(Posture posture) {
        return texts.of("words.position.now." + posture.word());
    }

    /** {@link #now}, as it is spoken where the nudge is not seen beside it. */
    public String nowSpoken(Posture posture) {
        return spoken(now(posture));
    }

    /** The answer that names none. */
    public String moved() {
        return texts.of("words.position.moved");
    }

    /** {@link #moved}, as it is spoken. */
    public String movedSpoken() {
        return spoken(moved());
    }

    /** What to do, in a sentence: the turn that was planned, or with null whatever one likes. */
    public String how(Posture to, @Nullable Duration turn) {
        return turn == null
                ? new BreakWords(texts).how(BreakKind.CHANGE_POSITION)
                : texts.of("words.position.turn." + to.word(), lengths.exactly(turn));
    }

    private String spoken(String answer) {
        return texts.of("words.position.spoken", new BreakWords(texts).name(BreakKind.CHANGE_POSITION), answer);
    }
}
