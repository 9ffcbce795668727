package app.nape.ui.settings.plans;

import app.nape.code.Sentence;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import app.nape.ui.PageContext;
import app.nape.ui.control.Choice;
import app.nape.ui.control.FieldProblem;
import app.nape.ui.control.Form;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Names another program: written, or chosen from those that have a window now. */
final class NewProgram extends VBox {
    /** Nape’s own windows never hold its own breaks. */
    private static final String OWN = "nape";

    private final PageContext context;
    private final Texts texts;
    private final TextField name = new TextField();
    private final MenuButton open;
    private final FieldProblem problem;
    private Treatment chosen = Treatment.NEVER_INTERRUPT;

    NewProgram(PageContext context) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        name.setId("program-name");
        name.setPromptText(texts.of("plans.program-name"));
        problem = new FieldProblem(name, "program-problem", texts.of("plans.program-name"));
        name.textProperty().addListener((_, _, _) -> look());
        name.setPrefColumnCount(14);
        name.setMaxWidth(USE_PREF_SIZE);
        name.setOnAction(_ -> add());
        open = new MenuButton(texts.of("plans.program-open"));
        open.setId("program-open");
        say(texts.of("plans.program-looking"));
        open.setOnShowing(_ -> context.agent().ask(new Request.OpenPrograms(), this::found));
        Choice<Treatment> which =
                new Choice<>(texts.of("plans.programs"), ProgramList.treatments(texts), now -> chosen = now);
        which.show(chosen);
        Button add = new Button(texts.of("plans.program-add"));
        add.setId("program-add");
        add.setOnAction(_ -> add());
        Form form = new Form(add);
        form.needs(problem.wrong());
        FlowPane first = new FlowPane(8, 8, new VBox(4, name, problem), open);
        first.setRowValignment(VPos.TOP);
        getChildren().addAll(first, which, add, form.line("program-why", problem));
        // The name of a rule that is there changes it; how many there may be changes with each.
        context.settings().settings().subscribe(_ -> look());
    }

    private void look() {
        problem.found(ProgramList.objection(context, name.getText()));
    }

    private void found(Reply reply) {
        List<String> names = reply instanceof Reply.ProgramsAre(List<String> all)
                ? all.stream()
                        .filter(each -> !each.toLowerCase(Locale.ROOT).contains(OWN))
                        .toList()
                : List.of();
        if (names.isEmpty()) {
            say(reply instanceof Reply.Refused(Sentence because) ? texts.of(because) : texts.of("plans.program-none"));
            return;
        }
        open.getItems().setAll(names.stream().map(this::item).toList());
    }

    private MenuItem item(String program) {
        MenuItem item = new MenuItem(program);
        // A name is no mnemonic, whatever letters it has.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            name.setText(program);
            name.requestFocus();
        });
        return item;
    }

    private void say(String words) {
        MenuItem line = new MenuItem(words);
        line.setDisable(true);
        open.getItems().setAll(line);
    }

    private void add() {
        look();
        problem.tell();
        if (problem.wrong().get().isEmpty()) {
            ProgramRule rule = new ProgramRule(name.getText(), chosen);
            context.settings().change(settings -> settings.withPlans(plans -> plans.with(rule)));
            name.clear();
            problem.settle();
            name.requestFocus();
        }
    }
}
