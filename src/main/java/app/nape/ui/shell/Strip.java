package app.nape.ui.shell;

import app.nape.care.PainDraft;
import app.nape.exercise.SessionScene;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.AsideRow;
import app.nape.ui.control.OfferLine;
import app.nape.ui.control.PositionButtons;
import app.nape.ui.control.RemedyLine;
import app.nape.ui.control.RemedyPicture;
import app.nape.ui.control.Wrapping;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.OfferWords;
import app.nape.words.Texts;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One slim line at the foot: what goes on while the person is elsewhere. Not there when nothing does. */
final class Strip extends HBox {
    private static final double LEAST_EMS = 12;

    private final PageContext context;
    private final Texts texts;
    private final LengthWords lengths;
    private final Runnable backToSession;
    private final DraftDesk drafts;
    private @Nullable Label sentence;

    Strip(PageContext context, Runnable backToSession, DraftDesk drafts) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        this.lengths = new LengthWords(texts);
        this.backToSession = backToSession;
        this.drafts = drafts;
        getStyleClass().add("strip");
        setId("strip");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /**
     * Shows the most pressing of what goes on: the break on offer, the remedy timer, the session that waits, the held break, the
     * entry that is half written.
     *
     * @param draft whether a half-written entry is to be spoken of
     * @param edit whether a half-made change is
     */
    void show(@Nullable AgentStatus status, Optional<SessionScene> session, boolean draft, boolean edit) {
        getChildren().clear();
        sentence = null;
        if (status != null && status.offered() != null) {
            offered(status.offered(), status.at());
        } else if (status != null && status.remedy() != null) {
            remedy(status.remedy());
        } else if (session.isPresent()) {
            SessionScene scene = session.get();
            say(
                    Feather.PLAY_CIRCLE,
                    texts.of("shell.session-waits", scene.item().exercise().name(), scene.number(), scene.count()));
            getChildren().add(button("strip-return", texts.of("shell.return"), backToSession, true));
        } else if (status != null && status.held() != null) {
            say(Feather.CLOCK, texts.of("shell.break-held", status.held()));
            getChildren().add(ask("strip-break", texts.of("shell.take-now"), new Request.BreakNow(null), false));
        } else if (draft) {
            say(Feather.EDIT_3, texts.of("shell.draft-waits"));
            getChildren()
                    .addAll(
                            button("strip-draft", texts.of("shell.return"), context.navigator()::logPain, true),
                            button("strip-discard", texts.of("shell.discard"), this::discard, false));
        } else if (edit) {
            say(Feather.EDIT_3, texts.of("shell.edit-waits"));
            getChildren()
                    .add(button(
                            "strip-edit",
                            texts.of("shell.return"),
                            () -> context.navigator().open(Place.LOG, "edit"),
                            true));
        }
        if (sentence != null) {
            answers(sentence);
        }
        setVisible(!getChildren().isEmpty());
    }

    /** Beside the sentence, or beneath it where it would get too little room: in large text in a small window. */
    private void answers(Label sentence) {
        Node[] buttons = getChildren().stream().filter(Button.class::isInstance).toArray(Node[]::new);
        AsideRow row = new AsideRow(sentence, LEAST_EMS, Double.MAX_VALUE, buttons);
        HBox.setHgrow(row, Priority.ALWAYS);
        getChildren().setAll(row);
    }

    private void offered(AgentStatus.OfferedBreak offered, Instant at) {
        OfferWords words = new OfferWords(texts);
        AgentStatus.Change change = offered.change();
        if (offered.begun()) {
            say(
                    Feather.COFFEE,
                    texts.of(
                            "shell.break-runs",
                            new BreakWords(texts).name(offered.kind()),
                            lengths.left(offered.left())));
            getChildren().add(ask("strip-end", texts.of("shell.leave-break"), new Request.EndBreak(), false));
            return;
        }
        say(Feather.COFFEE, new OfferLine(context, offered, at));
        if (change == null) {
            getChildren().add(ask("strip-start", words.start(), new Request.BeginBreak(), true));
        } else {
            getChildren().addAll(PositionButtons.of(context, change, "strip", () -> {}));
        }
        if (offered.postponementsLeft() > 0) {
            getChildren()
                    .add(ask(
                            "strip-later",
                            words.later(offered.postponement()),
                            new Request.PostponeBreak(null),
                            false));
        }
        // Of four answers one is too many.
        if (offered.skippable() && (change == null || offered.postponementsLeft() == 0)) {
            getChildren().add(ask("strip-skip", words.skip(), new Request.SkipBreak(), false));
        }
    }

    private void remedy(AgentStatus.RunningRemedy running) {
        say(RemedyPicture.of(context, running.remedyId()).icon(), new RemedyLine(context, running));
        getChildren()
                .add(button(
                        "strip-remedy",
                        texts.of("shell.open"),
                        () -> context.navigator().open(Place.LOG, "remedy:" + running.remedyId()),
                        true));
    }

    private void discard() {
        PainDraft was = drafts.draft().get();
        if (was != null) {
            drafts.forget();
            context.navigator().tell(texts.of("shell.discarded"), () -> drafts.keep(was));
        }
    }

    private void say(Feather icon, String sentence) {
        say(icon, new Label(sentence));
    }

    private void say(Feather icon, Label label) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("accent-icon");
        label.setId("strip-sentence");
        label.setMinWidth(0);
        Wrapping.on(label);
        sentence = label;
        label.setGraphic(picture);
        label.setGraphicTextGap(12);
        getChildren().add(label);
    }

    private Node ask(String id, String words, Request request, boolean first) {
        return button(id, words, () -> context.agent().send(request), first);
    }

    private static Button button(String id, String words, Runnable action, boolean first) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(first ? "accent" : "flat");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
