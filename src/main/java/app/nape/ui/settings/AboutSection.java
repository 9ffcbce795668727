package app.nape.ui.settings;

import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What Nape is, what it is not, where the data stay, and whose work it stands on. */
final class AboutSection {
    private AboutSection() {}

    static SettingSection of(PageContext context) {
        Texts texts = context.texts();
        Button about = new Button(texts.of("settings.about-open"));
        about.setId("about-open");
        about.setOnAction(_ -> context.navigator().run("about"));
        return new SettingSection("about", texts.of("settings.section-about"))
                .row(texts.of("settings.data"), "", Words.plain(texts.of("settings.data-words")))
                .row(texts.of("settings.review"), "", Words.plain(texts.of("settings.review-words")))
                .row(
                        texts.of("settings.licences"),
                        "",
                        new VBox(8, Words.plain(texts.of("settings.licences-words")), about));
    }
}
