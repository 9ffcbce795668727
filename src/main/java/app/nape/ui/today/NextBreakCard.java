package app.nape.ui.today;

import app.nape.breaks.BreakKind;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.Hint;
import app.nape.ui.control.Ring;
import app.nape.ui.control.Words;
import app.nape.ui.plan.PauseList;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The next break as a ring with minutes, and what can be done about it. */
final class NextBreakCard extends VBox {
    private static final double THICK = 8;
    private static final double BESIDE = 24;
    /** So much room the words want beside the ring, in heights of text. */
    private static final double LEAST_EMS = 7;
    /** A word where a number would be, in letters that leave the ring as large as it is with a number. */
    private static final PseudoClass WORD = PseudoClass.getPseudoClass("word");

    private final PageContext context;
    private final Texts texts;
    private final TimeWords words;
    private final Label number = new Label();
    private final Label unit = new Label();
    private final VBox middle = new VBox(number, unit);
    private final Ring ring = new Ring(THICK, middle);
    private final Label title = Words.of("", "strong");
    private final Label detail = Words.quiet("");
    private final Label later = Words.of("", "quiet", "small");
    private final FlowPane buttons = new FlowPane(8, 8);
    private final FlowPane more;
    private final ToggleButton reading;
    private final Button now = new Button();

    NextBreakCard(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.words = new TimeWords(texts, context.clocks().zone());
        this.reading = new ToggleButton(texts.of("today.reading"));
        getStyleClass().add("card");
        getChildren().addAll(Card.titled(texts.of("today.next-break")).getChildren());
        number.getStyleClass().add("big-number");
        number.setId("next-break-number");
        unit.getStyleClass().addAll("quiet", "small");
        unit.managedProperty().bind(unit.textProperty().isNotEmpty());
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("ring-middle");
        title.setId("next-break-title");
        VBox about = new VBox(4, title, detail, later);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        detail.managedProperty().bind(detail.textProperty().isNotEmpty());
        later.managedProperty().bind(later.textProperty().isNotEmpty());
        FlowPane row = besideOrBeneath(about);
        now.setId("break-now");
        now.setOnAction(_ -> takeNow());
        reading.setId("reading");
        reading.getStyleClass().add("chip");
        Hint.on(reading, texts.of("today.reading-words"));
        reading.setOnAction(_ -> context.agent().send(new Request.SetReading(reading.isSelected())));
        more = new FlowPane(8, 8, new TakenMenu(context), reading);
        getChildren()
                .addAll(
                        row,
                        buttons,
                        new PositionLine(context),
                        PauseList.ofToday(context),
                        more,
                        WhyBreaks.of(context));
        context.agent().status().addListener((_, _, now) -> show(now));
        context.agent()
                .coming()
                .addListener((_, _, _) -> show(context.agent().status().get()));
        show(context.agent().status().get());
    }

    /** The ring, and beside it the words; beneath it where they would get too little room. */
    private FlowPane besideOrBeneath(VBox about) {
        FlowPane row = new FlowPane(BESIDE, 8, ring, about);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        about.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double room = Math.floor(row.getWidth() - ring.getWidth() - BESIDE);
                            return room < LEAST_EMS * title.getFont().getSize() ? row.getWidth() : room;
                        },
                        row.widthProperty(),
                        ring.widthProperty(),
                        title.fontProperty()));
        return row;
    }

    void show(@Nullable AgentStatus status) {
        Instant now = context.clocks().now().wall();
        NextBreakWords said = status == null && context.agent().coming().get()
                ? NextBreakWords.coming(texts)
                : NextBreakWords.of(status, now, texts, words);
        number.setText(said.number());
        unit.setText(said.unit());
        number.pseudoClassStateChanged(WORD, said.unit().isEmpty());
        title.setText(said.title());
        detail.setText(said.detail());
        ring.part().set(said.part());
        ring.setAccessibleText(
                said.unit().isEmpty()
                        ? said.title()
                        : texts.of("today.ring-spoken", said.number(), said.unit(), said.title()));
        later.setText(NextBreakWords.later(status, texts));
        showButtons(status);
    }

    private void showButtons(@Nullable AgentStatus status) {
        buttons.setDisable(status == null);
        boolean putOff =
                status != null && status.offered() == null && status.putOff().isPresent();
        now.setText(texts.of(putOff ? "today.after-all" : "today.break-now"));
        more.setDisable(status == null);
        reading.setSelected(status != null && status.reading());
        boolean paused = status != null
                && (status.pausedUntil() != null || status.outlook().pausedUntil() != null);
        if (buttons.getChildren().isEmpty()
                || paused != buttons.getChildren().getFirst().getId().equals("resume")) {
            buttons.getChildren().clear();
            if (paused) {
                buttons.getChildren().add(button("resume", texts.of("today.resume"), new Request.Resume()));
            } else {
                buttons.getChildren().addAll(now, new PauseMenu(context));
            }
        }
    }

    /** What was put off is what is taken after all, and not what else happens to be due. */
    private void takeNow() {
        AgentStatus status = context.agent().status().get();
        BreakKind kind = status == null || status.offered() != null
                ? null
                : status.putOff().map(AgentStatus.NextBreak::kind).orElse(null);
        context.agent().send(new Request.BreakNow(kind));
    }

    private Button button(String id, String label, Request request) {
        Button button = new Button(label);
        button.setId(id);
        button.setOnAction(_ -> context.agent().send(request));
        return button;
    }
}
