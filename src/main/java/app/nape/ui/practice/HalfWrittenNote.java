package app.nape.ui.practice;

import app.nape.care.plan.Item;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A programme that was begun and left, even by a crash: to go on with, or to discard. Shows nothing while there is none. */
final class HalfWrittenNote extends VBox {
    private static final int FIRST = 3;

    private final PageContext context;
    private final Texts texts;
    private final Label about = Words.quiet("");
    private final Label when = Words.of("", "quiet", "small");

    HalfWrittenNote(PageContext context, DraftDesk drafts, Runnable goOn, Runnable discard) {
        this.context = context;
        texts = context.texts();
        getStyleClass().add("card");
        setId("practice-draft-left");
        managedProperty().bind(visibleProperty());
        Button on = new Button(texts.of("practice.go-on"));
        on.setId("practice-go-on");
        on.setOnAction(_ -> goOn.run());
        Button away = new Button(texts.of("practice.discard"));
        away.setId("practice-discard");
        away.setOnAction(_ -> discard.run());
        getChildren()
                .addAll(
                        Words.of(texts.of("practice.draft-left"), "section-title"),
                        about,
                        when,
                        new FlowPane(10, 10, on, away));
        drafts.programme().subscribe(this::show);
    }

    /** The first exercises of one that has no name yet. */
    private String first(ProgrammeDraft draft) {
        String names = draft.items().map(Item::name).limit(FIRST).collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.of("practice.draft-left.untitled") : names;
    }

    private void show(@Nullable KeptDraft kept) {
        setVisible(kept != null);
        if (kept != null) {
            ProgrammeDraft draft = kept.draft();
            String called = Stream.of(draft.label(), draft.title())
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(": "));
            about.setText(called.isEmpty() ? first(draft) : called);
            String begun = new TimeWords(texts, context.clocks().zone())
                    .when(kept.begun(), context.clocks().now().wall());
            when.setText(texts.of("practice.draft-left.when", begun));
        }
    }
}
