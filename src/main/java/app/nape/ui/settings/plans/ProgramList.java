package app.nape.ui.settings.plans;

import app.nape.code.Sentence;
import app.nape.link.AgentStatus;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import app.nape.ui.PageContext;
import app.nape.ui.control.Choice;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The programs that were named, each with what is done about it, and one more. */
final class ProgramList extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final VBox lines = new VBox(10);
    private final Label untold = Words.of("", "quiet", "small");
    private List<ProgramRule> shown = List.of();

    ProgramList(PageContext context) {
        super(14);
        this.context = context;
        this.texts = context.texts();
        setId("programs");
        lines.managedProperty().bind(lines.visibleProperty());
        untold.setId("programs-untold");
        untold.visibleProperty().bind(untold.textProperty().isNotEmpty());
        untold.managedProperty().bind(untold.visibleProperty());
        getChildren().addAll(lines, new NewProgram(context), untold);
        context.settings().settings().addListener((_, _, _) -> show());
        context.agent().status().addListener((_, _, now) -> tell(now));
        lines.setVisible(false);
        tell(context.agent().status().get());
        show();
    }

    /** What a desktop does not tell is said where it matters. */
    private void tell(@Nullable AgentStatus status) {
        untold.setText(
                status == null
                        ? ""
                        : status.capabilities().stream()
                                .filter(each -> each.id().equals("programs") && !each.available())
                                .map(each -> texts.of("plans.programs-untold", each.by()))
                                .findFirst()
                                .orElse(""));
    }

    private void show() {
        List<ProgramRule> rules = context.settings().settings().get().plans().programs();
        if (!rules.equals(shown)) {
            shown = rules;
            lines.getChildren().setAll(rules.stream().map(this::line).toList());
            lines.setVisible(!rules.isEmpty());
        }
    }

    private Node line(ProgramRule rule) {
        Label name = Words.of(rule.program(), "strong");
        Choice<Treatment> which = new Choice<>(
                rule.program(),
                treatments(texts),
                chosen -> context.settings()
                        .change(settings ->
                                settings.withPlans(plans -> plans.with(new ProgramRule(rule.program(), chosen)))));
        which.show(rule.treatment());
        Button away = IconButton.of(Feather.X, texts.of("plans.program-remove", rule.program()));
        away.setOnAction(_ -> context.settings()
                .change(settings -> settings.withPlans(plans -> plans.withoutProgram(rule.program()))));
        HBox head = new HBox(6, name, away);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, head, which);
    }

    /** Each under its words. */
    static Map<Treatment, String> treatments(Texts texts) {
        Map<Treatment, String> all = new LinkedHashMap<>();
        for (Treatment each : Treatment.values()) {
            // texts: plans.treatment.*
            all.put(each, texts.of("plans.treatment." + each.word()));
        }
        return all;
    }

    /** What is wrong with a name, in the person’s words; empty when nothing is. */
    static String objection(PageContext context, String name) {
        return context.settings()
                .settings()
                .get()
                .plans()
                .objection(name)
                .map((Sentence sentence) -> context.texts().of(sentence))
                .orElse("");
    }
}
