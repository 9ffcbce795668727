package app.nape.ui.control;

import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.function.Consumer;

/** How long something lasted, in minutes unless another unit is written. */
public final class LengthField {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private LengthField() {}

    /** A field under its name; a length beyond {@code longest} is refused in a sentence. {@code take} is given each other. */
    public static EntryField<Duration> of(Texts texts, String id, Duration longest, Consumer<Duration> take) {
        return new EntryField<>(id, texts.of("log.edit.length"), true, new LengthEntry(texts, MINUTE), value -> {
            if (value.compareTo(longest) > 0) {
                return texts.of("log.edit.too-long", new LengthWords(texts).exactly(longest));
            }
            take.accept(value);
            return "";
        });
    }
}
