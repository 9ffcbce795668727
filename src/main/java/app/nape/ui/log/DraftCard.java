package app.nape.ui.log;

import app.nape.care.PainDraft;
import app.nape.content.Texts;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.TimeWords;
import app.nape.ui.control.Words;
import app.nape.ui.log.body.SiteNames;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pain entry that was begun and left, even by a crash: to go on with, or to discard. Shows nothing while there is none. */
final class DraftCard extends VBox {
    private final PageContext context;
    private final Label about = Words.quiet("");
    private final Label when = Words.of("", "quiet", "small");

    DraftCard(PageContext context, DraftDesk drafts, LogPlaces places) {
        this.context = context;
        Texts texts = context.texts();
        getStyleClass().add("card");
        setId("draft");
        managedProperty().bind(visibleProperty());
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        Button on = new Button(texts.of("log.draft.go-on"));
        on.setId("draft-go-on");
        on.getStyleClass().add("accent");
        on.setOnAction(_ -> places.pain());
        Button away = new Button(texts.of("log.draft.discard"));
        away.setId("draft-discard");
        away.setOnAction(_ -> places.discard());
        getChildren()
                .addAll(
                        Words.of(texts.of("log.draft.title"), "section-title"),
                        about,
                        when,
                        new FlowPane(10, 10, on, away));
        drafts.draft().subscribe(this::show);
    }

    private void show(@Nullable PainDraft draft) {
        setVisible(draft != null);
        if (draft != null) {
            about.setText(new SiteNames(context.texts(), context.care()).of(draft.sites()));
            String begun = new TimeWords(context.texts(), context.clocks().zone())
                    .when(draft.begun(), context.clocks().now().wall());
            when.setText(context.texts().of("log.draft.when", begun));
        }
    }
}
