package app.nape.ui.practice;

import app.nape.care.plan.Review;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.ui.PageContext;
import app.nape.ui.control.BesideFields;
import app.nape.ui.control.Card;
import app.nape.ui.control.ClockEntry;
import app.nape.ui.control.DayField;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is asked once before a programme is saved: the review date and what to hear of. Enter saves. */
final class SaveView extends BorderPane {
    /** How often progress is asked for where nothing was said, in days. Nape's own choice. */
    private static final int SHARING_DAYS = 14;

    private final Texts texts;
    private final BuilderModel model;
    private final DayField day;
    private final TextField at = new TextField();
    private final TextField name = new TextField();
    private final ClockEntry clock;
    private final Switch none;
    private final ComboBox<String> language;
    private final Map<Shared, Switch> shares = new EnumMap<>(Shared.class);
    private final SaidLine problem = new SaidLine("practice-sheet-problem", "field-problem");
    private final Button save;

    /**
     * The sheet.
     *
     * @param namedAlready whether there is a card
     * @param leave goes back to where it is written
     * @param done saves; told the name to be put on a new card, and answers why it was not saved, or with nothing
     */
    SaveView(PageContext context, BuilderModel model, boolean namedAlready, Runnable leave, Consumer<Asked> done) {
        this.texts = context.texts();
        this.model = model;
        clock = new ClockEntry(texts);
        setId("practice-sheet");
        PageFrame page = new PageFrame(texts.of("practice.save.title"));
        Button back = IconButton.way(Feather.ARROW_LEFT, texts.of("practice.back"));
        back.setOnAction(_ -> leave.run());
        page.leadBackBy(back);
        day = new DayField(texts, context.clocks(), "practice-review", texts.of("practice.save.review"), _ -> true);
        none = new Switch(texts.of("practice.save.review-none"), _ -> showReview());
        none.setId("practice-review-none");
        Review review = model.now().review();
        day.show(review == null ? model.now().from().plusDays(ProgrammeDraft.REVIEW_DAYS) : review.on());
        at.setId("practice-review-at");
        at.setPrefColumnCount(7);
        at.setAccessibleText(texts.of("practice.save.review-at"));
        at.setText(review == null || review.at() == null ? "" : clock.say(review.at()));
        language = WrittenIn.box(texts, model.now().language());
        save = new Button(texts.of("practice.save"));
        save.setId("practice-sheet-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> take(done, namedAlready, false));
        List<Button> buttons = new ArrayList<>(List.of(save));
        Button print = new Button(texts.of("practice.save-print"));
        print.setId("practice-sheet-print");
        print.setOnAction(_ -> take(done, namedAlready, true));
        buttons.add(print);
        List<Node> parts = new ArrayList<>();
        if (!namedAlready) {
            name.setId("practice-sheet-name");
            new FieldProblem(name, "practice-sheet-name-problem", texts.of("practice.save.name"));
            parts.add(new Card(named("practice.save.name", name)));
        }
        FlowPane when = new FlowPane(
                16,
                8,
                named("practice.save.review", day),
                named("practice.save.review-at", at),
                new BesideFields(2, none));
        when.setRowValignment(VPos.TOP);
        parts.add(new Card(when));
        parts.add(shared());
        parts.add(new Card(
                named("practice.save.language", language),
                Words.of(texts.of("practice.save.language-hint"), "quiet", "small")));
        parts.add(new VBox(8, problem, new FlowPane(8, 8, buttons.toArray(Button[]::new))));
        page.setParts(parts.toArray(Node[]::new));
        setCenter(page);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.S && key.isShortcutDown()) {
                take(done, namedAlready, false);
                key.consume();
            }
        });
    }

    /**
     * What was asked.
     *
     * @param name for a new card
     * @param print whether to print it, too
     * @param say told why it could not be saved
     */
    record Asked(String name, boolean print, Consumer<String> say) {}

    // texts: practice.save.name practice.save.review practice.save.review-at practice.save.language
    private VBox named(String key, Node field) {
        Label above = Words.of(texts.of(key), "small", "quiet");
        above.setLabelFor(field);
        return new VBox(2, above, field);
    }

    // texts: practice.share.*
    private Card shared() {
        Sharing asked = model.now().beside().sharing();
        FlowPane all = new FlowPane(16, 8);
        for (Shared each : Shared.values()) {
            if (each != Shared.SIGNS) {
                Switch one = new Switch(texts.of("practice.share." + each.word()), _ -> {});
                one.setId("practice-share-" + each.word());
                one.setSelected(asked != null && asked.share().contains(each));
                shares.put(each, one);
                all.getChildren().add(one);
            }
        }
        return new Card(
                Words.of(texts.of("practice.save.share"), "strong"),
                all,
                Words.of(texts.of("practice.save.share-hint"), "quiet", "small"));
    }

    private void showReview() {
        day.setDisable(none.isSelected());
        at.setDisable(none.isSelected());
    }

    private void take(Consumer<Asked> done, boolean namedAlready, boolean print) {
        String missing = missing(namedAlready);
        problem.say(missing);
        if (missing.isEmpty()) {
            model.change(this::asked);
            done.accept(new Asked(name.getText().strip(), print, problem::say));
        }
    }

    private String missing(boolean namedAlready) {
        if (!model.now().isWritten()) {
            return texts.of("practice.save.needs-exercise");
        }
        if (model.now().title().isEmpty()) {
            return texts.of("practice.save.needs-title");
        }
        if (!namedAlready && name.getText().isBlank()) {
            return texts.of("practice.save.needs-name");
        }
        if (!none.isSelected() && day.day() == null) {
            return texts.of("practice.save.needs-day");
        }
        return !none.isSelected() && !at.getText().isBlank() && time().isEmpty() ? clock.help() : "";
    }

    private Optional<LocalTime> time() {
        return clock.read(at.getText());
    }

    private ProgrammeDraft asked(ProgrammeDraft now) {
        @Nullable LocalDate on = none.isSelected() ? null : day.day();
        Review before = now.review();
        Review review = on == null ? null : new Review(on, time().orElse(null), before == null ? "" : before.note());
        List<Shared> chosen = shares.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        Sharing sharing = now.beside().sharing();
        int every = sharing == null ? SHARING_DAYS : sharing.everyDays();
        boolean same = sharing != null
                && sharing.share().size() == chosen.size()
                && sharing.share().containsAll(chosen);
        Sharing wish = same ? sharing : chosen.isEmpty() ? null : new Sharing(every, chosen);
        return now.reviewed(review).in(language.getValue()).with(now.beside().withSharing(wish));
    }

    void takeFocus() {
        if (name.getScene() != null) {
            name.requestFocus();
        } else {
            save.requestFocus();
        }
    }
}
