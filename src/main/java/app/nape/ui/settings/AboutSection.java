package app.nape.ui.settings;

import app.nape.ui.control.Words;
import app.nape.words.Texts;

/** What Nape is, what it is not, where the data stay, and whose work it stands on. */
final class AboutSection {
    private AboutSection() {}

    static SettingSection of(Texts texts) {
        return new SettingSection("about", texts.of("settings.section-about"))
                .row(texts.of("settings.data"), "", Words.plain(texts.of("settings.data-words")))
                .row(texts.of("settings.review"), "", Words.plain(texts.of("settings.review-words")))
                .row(texts.of("settings.licences"), "", Words.plain(texts.of("settings.licences-words")));
    }
}
