package app.nape.ui.log;

import app.nape.content.SiteNames;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was begun and left, even by a crash: to go on with, or to leave. Shows nothing while there is none. */
final class DraftCard extends VBox {
    private final PageContext context;
    private final Label about = Words.quiet("");
    private final Label when = Words.of("", "quiet", "small");

    /** The card of a new entry that was begun. */
    static DraftCard ofEntry(PageContext context, DraftDesk drafts, LogPlaces places) {
        DraftCard card =
                new DraftCard(context, "draft", "log.draft.title", "log.draft.discard", places::pain, places::discard);
        drafts.draft()
                .subscribe(draft -> card.show(
                        draft != null,
                        draft == null
                                ? ""
                                : new SiteNames(context.texts(), context.care())
                                        .of(draft.fields().sites()),
                        draft == null ? Instant.EPOCH : draft.begun()));
        return card;
    }

    /** The card of a kept entry that is half changed. */
    static DraftCard ofEdit(PageContext context, DraftDesk drafts, LogPlaces places) {
        DraftCard card =
                new DraftCard(context, "edit", "log.edit.half", "log.edit.leave", places::goOn, places::dropEdit);
        drafts.edit().subscribe(edit -> card.show(edit != null, "", edit == null ? Instant.EPOCH : edit.begun()));
        return card;
    }

    // texts: log.draft.title log.draft.discard log.edit.half log.edit.leave
    private DraftCard(PageContext context, String id, String title, String leave, Runnable on, Runnable away) {
        this.context = context;
        Texts texts = context.texts();
        getStyleClass().add("card");
        setId(id);
        managedProperty().bind(visibleProperty());
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        Button goOn = new Button(texts.of("log.draft.go-on"));
        goOn.setId(id + "-go-on");
        goOn.getStyleClass().add("accent");
        goOn.setOnAction(_ -> on.run());
        Button discard = new Button(texts.of(leave));
        discard.setId(id + "-discard");
        discard.setOnAction(_ -> away.run());
        getChildren()
                .addAll(Words.of(texts.of(title), "section-title"), about, when, new FlowPane(10, 10, goOn, discard));
    }

    private void show(boolean there, String words, Instant since) {
        setVisible(there);
        about.setText(words);
        if (there) {
            String begun = new TimeWords(context.texts(), context.clocks().zone())
                    .when(since, context.clocks().now().wall());
            when.setText(context.texts().of("log.draft.when", begun));
        }
    }
}
