package app.nape.ui.remedy;

import app.nape.care.remedy.RemedyCaution;
import app.nape.care.remedy.RemedyPace;
import app.nape.ui.PageContext;
import app.nape.ui.control.Fold;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Segments;
import app.nape.ui.control.Sources;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.ui.redflags.WhileHeld;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Starting the timer: how long, what to mind, how it is before. */
final class StartCard extends VBox {
    private final Texts texts;
    private final RemedyModel model;
    private final TimeWords times;
    private final Label rule = Words.quiet("");
    private final HBox warning = new HBox(12);
    private final VBox cautions = new VBox(8);
    private final FlowPane line = new FlowPane(16, 10);
    private final VBox askFirst = new VBox(8);
    private final Button start = new Button();
    private final CheckBox read = new CheckBox();
    private final CheckBox never = new CheckBox();
    private final Label why = Words.quiet("");
    private Object shown = "";
    private boolean folded;

    /** {@code started} runs when the person starts a timer here. */
    StartCard(PageContext context, RemedyModel model, Runnable started) {
        this.texts = context.texts();
        this.model = model;
        times = new TimeWords(texts, context.clocks().zone());
        getStyleClass().add("card");
        Segments<Duration> lengths = new Segments<>(model.lengths(), this::length, model.usual());
        lengths.setId("remedy-minutes");
        lengths.value().subscribe(each -> model.length().set(each));
        model.chosen().subscribe(_ -> lengths.offer(model.lengths(), model.usual()));
        NprsStrip before = new NprsStrip(texts, context.care().bands());
        before.scoreProperty().bindBidirectional(model.before());
        warning.getStyleClass().add("prompt-warn");
        Wrapping.on(read);
        read.setText(texts.of("log.remedy.read"));
        read.setId("cautions-read");
        read.setOnAction(_ -> {
            model.cautionsWereRead(read.isSelected());
            show();
        });
        Wrapping.on(never);
        never.setText(texts.of("log.remedy.read-never"));
        never.setId("cautions-never");
        never.setOnAction(_ -> model.askNoMore(never.isSelected()));
        start.setText(texts.of("log.remedy.start"));
        start.setGraphic(new FontIcon(Feather.PLAY));
        start.getStyleClass().addAll("accent", "big");
        start.setId("start-remedy");
        start.setOnAction(_ -> {
            started.run();
            model.start();
        });
        line.getChildren().addAll(lengths, start);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        getChildren()
                .addAll(
                        rule,
                        warning,
                        askFirst,
                        cautions,
                        line,
                        why,
                        new Fold(texts.of("log.remedy.before"), () -> before));
        model.chosen().subscribe(_ -> {
            folded = model.asksNoMore();
            show();
        });
        model.known().subscribe(_ -> show());
        context.agent().status().subscribe(_ -> show());
        context.settings().settings().subscribe(_ -> show());
        WhileHeld.follow(this, context, _ -> show());
    }

    /** Puts the keyboard on the points to read while they are unread, else on the start. */
    void takeFocus() {
        if (model.cautionsRead()) {
            start.requestFocus();
        } else {
            read.requestFocus();
        }
    }

    private String length(Duration each) {
        return new LengthWords(texts).exactly(each);
    }

    private void show() {
        String says = model.kind().rule();
        rule.setText(says == null ? "" : capital(says) + ".");
        rule.setVisible(says != null);
        rule.setManaged(says != null);
        RemedyPace pace = model.pace();
        boolean warns = pace != RemedyPace.FREE;
        warning.setVisible(warns);
        warning.setManaged(warns);
        if (warns) {
            FontIcon sign = new FontIcon(Feather.CLOCK);
            sign.getStyleClass().add("warn-icon");
            String from = model.earliest()
                    .map(at -> " " + texts.of("log.remedy.from", times.clock(at)))
                    .orElse("");
            warning.getChildren().setAll(sign, Words.plain(texts.of(pace.textKey()) + from));
        }
        showAskFirst();
        boolean here = read.isFocused();
        showCautions();
        boolean away = !model.canTime();
        boolean unread = !model.cautionsRead();
        boolean held = !model.mayStart();
        boolean unasked = !model.objections().settled();
        line.setVisible(!held);
        line.setManaged(!held);
        start.setDisable(away || unread || unasked || model.running() != null);
        why.setText(
                away
                        ? texts.of("log.remedy.no-agent")
                        : unasked
                                ? texts.of("log.remedy.agree-first")
                                : unread ? texts.of("log.remedy.read-first") : "");
        why.setManaged(!why.getText().isEmpty());
        if (here) {
            takeFocus();
        }
    }

    /** What applies to the person comes before the general points; a clinician’s word is asked for, once. */
    private void showAskFirst() {
        askFirst.getChildren().clear();
        RemedyObjections objections = model.objections();
        List<String> against = objections.sentences();
        if (!against.isEmpty()) {
            CheckBox agreed = new CheckBox(texts.of("log.remedy.agreed"));
            agreed.setId("clinician-agreed");
            Wrapping.on(agreed);
            agreed.setSelected(objections.agreed());
            agreed.setOnAction(_ -> {
                model.agreed(agreed.isSelected());
                show();
            });
            against.forEach(sentence -> askFirst.getChildren().add(Words.of(sentence, "strong")));
            askFirst.getChildren().add(agreed);
        }
        objections.gentler().ifPresent(sentence -> askFirst.getChildren().add(Words.plain(sentence)));
        if (objections.enoughToday()) {
            askFirst.getChildren().add(Words.plain(texts.of("care.reason.enough-today")));
        }
        askFirst.setVisible(!askFirst.getChildren().isEmpty());
        askFirst.setManaged(askFirst.isVisible());
    }

    private void showCautions() {
        read.setSelected(model.cautionsRead());
        never.setSelected(model.asksNoMore());
        never.setDisable(!read.isSelected());
        // The agent speaks every few seconds: what was unfolded would fold itself away.
        Object next = List.of(model.kind(), model.cautions(), model.sources(), folded);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        cautions.getChildren().clear();
        if (model.cautions().isEmpty()) {
            return;
        }
        VBox list = new VBox(6);
        for (RemedyCaution caution : model.cautions()) {
            FontIcon dot = new FontIcon(Feather.INFO);
            dot.getStyleClass().add("quiet");
            list.getChildren().add(new HBox(10, dot, Words.plain(caution.text() + ".")));
        }
        List<String> sources = model.sources();
        if (!sources.isEmpty()) {
            list.getChildren().add(new Sources(texts, model.kind().label(), sources));
        }
        if (folded) {
            cautions.getChildren().add(new Fold(texts.of("log.remedy.cautions"), () -> list));
        } else {
            cautions.getChildren().addAll(Words.of(texts.of("log.remedy.cautions"), "strong"), list, read, never);
        }
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }
}
