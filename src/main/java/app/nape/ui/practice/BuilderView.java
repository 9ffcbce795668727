package app.nape.ui.practice;

import app.nape.care.plan.Item;
import app.nape.care.plan.LabelLook;
import app.nape.care.practice.PlanWarning;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.Fold;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.theme.Motion;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a programme is written: the one field above, what stands below it, and the figure at the right where there is room. */
final class BuilderView extends BorderPane {
    private static final double WIDE_EMS = 56;

    /** What leads away from here. */
    interface Ways {
        void back();

        void save();

        void ownExercise();

        void templateFile();

        void saveTemplate();
    }

    private final PageContext context;
    private final Texts texts;
    private final BuilderModel model;
    private final DraftWords words;
    private final DraftList list;
    private final AddField add;
    private final TextField title = new TextField();
    private final TextField label = new TextField();
    private final Label look = Words.of("", "small", "field-problem");
    private final Label minutes = Words.of("", "strong");
    private final VBox question = new VBox(8);
    private final VBox warnings = new VBox(4);
    private final VBox beside = new VBox(4);
    private final FlowPane templates = new FlowPane(8, 8);
    private final FigureView figure;
    private final StackPane stage;
    private final PageFrame frame;
    private String figureOf = "";

    BuilderView(PageContext context, BuilderModel model, Phrases phrases, Ways ways) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        words = new DraftWords(texts);
        list = new DraftList(texts, model);
        add = new AddField(texts, model, phrases::line, this::lookAt, this::ask);
        figure = ChosenFigure.of(context);
        figure.setFocusTraversable(false);
        figure.setStyle("-fx-pref-width: 17em; -fx-pref-height: 20em; -fx-min-height: 10em;");
        stage = new StackPane(figure);
        stage.setStyle("-fx-padding: 2em 1em 1em 0;");
        setId("practice-builder");
        frame = new PageFrame(texts.of("practice.new"));
        Button back = IconButton.way(Feather.ARROW_LEFT, texts.of("practice.back"));
        back.setId("practice-back");
        back.setOnAction(_ -> ways.back());
        frame.leadBackBy(back);
        Button save = new Button(texts.of("practice.save"), new FontIcon(Feather.CHECK));
        save.setId("practice-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> ways.save());
        frame.addToHead(save);
        question.managedProperty().bind(question.visibleProperty());
        question.setVisible(false);
        frame.setParts(
                new Card(
                        add,
                        question,
                        Words.of(texts.of("practice.add.hint"), "quiet", "small"),
                        new Fold(texts.of("practice.add.more"), this::help),
                        templates(ways)),
                new Card(names(phrases), minutes, warnings, list),
                beside(ways));
        setCenter(frame);
        widthProperty().subscribe(_ -> place());
        model.draft().subscribe(this::show);
    }

    private Node help() {
        return Words.of(texts.of("practice.add.help") + "\n" + texts.of("practice.add.keys"), "small");
    }

    private Node templates(Ways ways) {
        Label or = Words.of(texts.of("practice.templates"), "quiet", "small");
        templates.getChildren().add(or);
        for (String id : PlanTemplates.IDS) {
            PlanTemplates.find(id).ifPresent(template -> {
                Button one = flat("template-" + id, template.title());
                one.setOnAction(_ -> add.answered(model.like(template)));
                templates.getChildren().add(one);
            });
        }
        Button file = flat("template-file", texts.of("practice.template-file"));
        file.setOnAction(_ -> ways.templateFile());
        templates.getChildren().add(file);
        templates.managedProperty().bind(templates.visibleProperty());
        return templates;
    }

    private static Button flat(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("flat");
        Wrapping.on(button);
        return button;
    }

    private Node names(Phrases phrases) {
        new FieldProblem(title, "practice-title-problem", texts.of("practice.title"));
        new FieldProblem(label, "practice-label-problem", texts.of("practice.label"));
        ready(title, "practice-title", "practice.title", "practice.title.prompt", "36em");
        ready(label, "practice-label", "practice.label", "practice.label.prompt", "20em");
        GoingOn.on(title, phrases::title);
        title.textProperty().addListener((_, _, now) -> model.change(draft -> draft.titled(now.strip())));
        label.textProperty().addListener((_, _, now) -> model.change(draft -> draft.labelled(now.strip())));
        title.setOnAction(_ -> label.requestFocus());
        label.setOnAction(_ -> add.takeFocus());
        look.setId("practice-label-look");
        look.managedProperty().bind(look.visibleProperty());
        return new VBox(6, named("practice.title", title), named("practice.label", label), look);
    }

    // texts: practice.title practice.label practice.title.prompt practice.label.prompt
    private void ready(TextField field, String id, String name, String prompt, String widest) {
        field.setId(id);
        field.setPromptText(texts.of(prompt));
        field.setAccessibleText(texts.of(name));
        field.setPrefColumnCount(8);
        field.setStyle("-fx-max-width: " + widest + ";");
    }

    private VBox named(String name, TextField field) {
        Label above = Words.of(texts.of(name), "small", "quiet");
        above.setLabelFor(field);
        return new VBox(2, above, field);
    }

    private Node beside(Ways ways) {
        Button own = flat("practice-own", texts.of("practice.own"));
        own.setOnAction(_ -> ways.ownExercise());
        Button template = flat("practice-save-template", texts.of("practice.save-template"));
        template.setOnAction(_ -> ways.saveTemplate());
        return Card.titled(texts.of("practice.beside"), beside, new FlowPane(8, 8, own, template));
    }

    private void place() {
        double em = minutes.getFont().getSize();
        setRight(getWidth() >= WIDE_EMS * em ? stage : null);
    }

    private void show(ProgrammeDraft draft) {
        write(title, draft.title());
        write(label, draft.label());
        showLook(draft.label());
        list.show(draft);
        minutes.setText(words.minutes(draft));
        templates.setVisible(!draft.isWritten() && model.revised() == null);
        frame.setSubtitle(
                model.revised() == null
                        ? ""
                        : texts.of("practice.revision", model.revised().head().revision() + 1));
        beside.getChildren()
                .setAll(words.beside(draft).stream()
                        .map(line -> Words.of(line, "small"))
                        .toList());
        showWarnings();
        draft.item().map(Item::exercise).map(model::shown).ifPresent(this::lookAt);
        Node here = list.here();
        if (here != null && getScene() != null && add.field().isFocused()) {
            frame.settle();
            add.takeFocus();
        }
    }

    private static void write(TextField field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    // texts: practice.label-looks.*
    private void showLook(String of) {
        LabelLook found = LabelLook.of(of);
        look.setVisible(found != LabelLook.NUMBER);
        look.setText(found == LabelLook.NUMBER ? "" : texts.of("practice.label-looks." + found.word()));
    }

    private void showWarnings() {
        List<Node> all = new ArrayList<>();
        for (PlanWarning each : model.warnings()) {
            String said = words.warning(each);
            Button away = IconButton.of(Feather.X, texts.of("practice.dismiss", said));
            away.setOnAction(_ -> {
                model.dismiss(each);
                showWarnings();
                add.takeFocus();
            });
            Label line = Words.of(said, each.quiet() ? "quiet" : "strong", "small");
            HBox.setHgrow(line, Priority.ALWAYS);
            HBox row = new HBox(8, new FontIcon(each.quiet() ? Feather.INFO : Feather.ALERT_TRIANGLE), line, away);
            row.setStyle("-fx-alignment: center-left;");
            row.setId("warning-" + each.kind().word() + "-" + each.where());
            all.add(row);
        }
        if (!all.isEmpty()) {
            all.addFirst(Words.of(texts.of("practice.warnings"), "strong", "small"));
        }
        warnings.getChildren().setAll(all);
    }

    private void ask(BuilderModel.Answer.Asks asked) {
        Button yes = new Button(texts.of("practice.clinician.yes"));
        yes.setId("clinician-yes");
        Button no = new Button(texts.of("practice.clinician.no"));
        no.setId("clinician-no");
        no.getStyleClass().add("flat");
        yes.setOnAction(_ -> {
            question.setVisible(false);
            add.answered(model.addAsTherapist(asked.exercise()));
        });
        no.setOnAction(_ -> {
            question.setVisible(false);
            add.takeFocus();
        });
        question.getChildren()
                .setAll(
                        Words.plain(
                                texts.of("practice.clinician", asked.exercise().name())),
                        new FlowPane(8, 8, yes, no));
        question.setVisible(true);
        yes.requestFocus();
    }

    private void lookAt(Exercise exercise) {
        if (!figureOf.equals(exercise.id())) {
            figureOf = exercise.id();
            figure.setReducedMotion(Motion.reduced(context.settings().settings().get()));
            figure.setMotion(context.motions().of(exercise.id()), false);
            figure.playPreview();
        }
    }

    /** Stands still. */
    void rest() {
        figure.stopPreview();
        figureOf = "";
    }

    void takeFocus() {
        add.takeFocus();
    }

    AddField add() {
        return add;
    }

    /** Whether the keyboard is in a field in which something stands that is the field's own to edit. */
    boolean editing() {
        return Optional.ofNullable(getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> !field.getText().isEmpty())
                .isPresent();
    }

    /** The keyboard goes to the title, or from there to the label and on to the field. */
    void nextName() {
        (title.isFocused() ? label : title).requestFocus();
    }
}
