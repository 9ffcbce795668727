package app.nape.ui.shell.card;

import app.nape.content.Licences;
import app.nape.content.Release;
import app.nape.ui.PageContext;
import app.nape.ui.control.Fold;
import app.nape.ui.control.OnClipboard;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Which Nape this is, how old its content is, what it stands on, and how one comes to a newer one. */
public final class AboutSheet extends Sheet {
    private final PageContext context;
    private final Texts texts;
    private final Release release = Release.here();

    /** @param leave takes the card away */
    public AboutSheet(PageContext context, Runnable leave) {
        super(context.texts(), "about", context.texts().of("shell.about"), leave);
        this.context = context;
        this.texts = context.texts();
        Label version = Words.of(version(), "lead");
        version.setId("about-version");
        say(
                version,
                Words.plain(texts.of(
                        old() ? "shell.about-content-old" : "shell.about-content",
                        DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(release.content()))),
                Words.plain(texts.of("settings.review-words")),
                Words.plain(texts.of("settings.data-words")),
                Words.plain(texts.of("shell.about-newer")),
                new Fold(texts.of("settings.licences"), this::licences));
        Button copy = new Button(texts.of("shell.about-copy"));
        copy.setId("about-copy");
        copy.setOnAction(_ -> copy(copy));
        offer(button("about-close", texts.of("shell.close"), () -> {}, "accent"), copy);
    }

    private String version() {
        LocalDate built = release.built();
        if (release.version().isEmpty() || built == null) {
            return texts.of("shell.about-unbuilt");
        }
        return texts.of(
                "shell.about-version",
                release.version(),
                DayWords.shortDayAndYear(texts.locale()).format(built));
    }

    private boolean old() {
        return release.old(
                context.clocks().now().wall().atZone(context.clocks().zone()).toLocalDate());
    }

    private VBox licences() {
        VBox lines = new VBox(6, Words.plain(texts.of("shell.about-own-licence")));
        Licences.all()
                .forEach(each -> lines.getChildren()
                        .add(Words.of(texts.of("shell.about-licence", each.name(), each.licence()), "quiet", "small")));
        lines.getChildren().add(new Fold(texts.of("shell.about-texts"), this::licenceTexts));
        return lines;
    }

    /** As their authors wrote them: in a field of its own, for they are longer than all else in Nape together. */
    private TextArea licenceTexts() {
        TextArea all = new TextArea(Licences.texts());
        all.setId("licence-texts");
        all.setEditable(false);
        Wrapping.on(all);
        all.setPrefRowCount(12);
        all.setAccessibleText(texts.of("shell.about-texts"));
        return all;
    }

    private void copy(Button button) {
        OnClipboard.put(Details.of(
                release,
                context.settings().settings().get(),
                context.agent().status().get(),
                System::getProperty,
                System.getenv()));
        button.setText(texts.of("shell.about-copied"));
    }
}
