package app.nape.words;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says of a break on offer what it is, when it begins, whether it will take the screen, and what can be answered: the
 * card, the strip, the notification, the tray and the command say the same.
 */
public final class OfferWords {
    private final Texts texts;
    private final BreakWords words;
    private final LengthWords lengths;

    /** In this language. */
    public OfferWords(Texts texts) {
        this.texts = texts;
        this.words = new BreakWords(texts);
        this.lengths = new LengthWords(texts);
    }

    /** What: its name and its length. */
    public String title(BreakKind kind, Duration length) {
        return texts.of("words.offer.title", words.name(kind), lengths.exactly(length));
    }

    /** When it begins, in a sentence; null for one that begins only when the person says so. */
    public String begins(@Nullable Beginning when) {
        if (when == null) {
            return texts.of("words.offer.when-asked");
        }
        String latest = lengths.running(when.latest());
        if (when.earliest().isZero()) {
            return texts.of("words.offer.next-pause", latest);
        }
        return when.earliest().equals(when.latest())
                ? texts.of("words.offer.in", latest)
                : texts.of("words.offer.pause-from", lengths.running(when.earliest()), latest);
    }

    /** Whether the screen will be taken, in a sentence. */
    public String screen(Delivery delivery) {
        return texts.of(delivery.fillsScreen() ? "words.offer.screen-taken" : "words.offer.screen-free");
    }

    /** The answer that begins it. */
    public String start() {
        return texts.of("words.offer.start");
    }

    /** The answer that puts it off by this long. */
    public String later(Duration by) {
        return texts.of("words.offer.later", lengths.exactly(by));
    }

    /** The answer that skips it. */
    public String skip() {
        return texts.of("words.offer.skip");
    }

    /** The answer that takes a short break at once instead of a long one. */
    public String shorter() {
        return texts.of("words.offer.shorter");
    }

    /** Why it waits once more: somebody was typing as it took the screen. */
    public String steppedBack() {
        return texts.of("words.offer.stepped-back");
    }

    /** {@link #start}, as it is spoken where the break is not seen beside it. */
    public String startSpoken(BreakKind kind) {
        return texts.of("words.offer.start-spoken", words.name(kind));
    }

    /** {@link #later}, as it is spoken. */
    public String laterSpoken(BreakKind kind, Duration by) {
        return texts.of("words.offer.later-spoken", words.name(kind), lengths.spelled(by));
    }

    /** {@link #skip}, as it is spoken. */
    public String skipSpoken(BreakKind kind) {
        return texts.of("words.offer.skip-spoken", words.name(kind));
    }
}
