package app.nape.ui.practice;

import app.nape.ui.control.Combos;
import app.nape.words.Texts;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/** In which language a programme's texts are written: what reads them aloud, or prints them, needs to know. */
final class WrittenIn {
    /** Those that are offered; any other can be typed as a line, {@code language: sv-FI}. Nape's own choice. */
    private static final List<String> OFFERED = List.of(
            "en", "de", "fr", "es", "pt-BR", "it", "nl", "pl", "uk", "ja", "zh", "ar", "he", "tr", "ru", "sv", "da",
            "nb", "fi", "cs", "hu", "ro", "el", "ko", "hi", "vi");

    private WrittenIn() {}

    /** A box with this one chosen. */
    static ComboBox<String> box(Texts texts, String chosen) {
        Collator byName = Collator.getInstance(texts.locale());
        List<String> tags = Stream.concat(Stream.of(chosen), OFFERED.stream())
                .distinct()
                .sorted((one, other) -> byName.compare(name(texts, one), name(texts, other)))
                .toList();
        ComboBox<String> box = Combos.of(texts.of("practice.save.language"), tag -> name(texts, tag), tags);
        box.setId("practice-language");
        box.setValue(chosen);
        return box;
    }

    private static String name(Texts texts, String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(texts.locale());
    }
}
