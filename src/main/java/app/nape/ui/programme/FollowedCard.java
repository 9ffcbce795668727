package app.nape.ui.programme;

import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.PlanCautions;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SkipReason;
import app.nape.content.OneLine;
import app.nape.ui.PageContext;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.Fold;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.ui.followed.PhaseQuestion;
import app.nape.words.ItemDoseWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** A programme that is followed: who wrote it, what it says, what was done of it, and what can be done with it. */
final class FollowedCard extends VBox {
    private static final double STEP = 18;

    private final PageContext context;
    private final Texts texts;
    private final FollowedModel model;
    private final FollowedModel.Found found;
    private final ProgrammeWords words;

    FollowedCard(PageContext context, FollowedModel model, FollowedModel.Found found) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.found = found;
        words = new ProgrammeWords(texts, context.clocks().zone());
        Programme programme = found.day().programme();
        setId("followed-" + programme.id());
        getStyleClass().add("card");
        getChildren().addAll(Words.of(words.from(programme), "section-title"), new SenderLine(context, programme));
        phase();
        words.summary(programme).forEach(line -> getChildren().add(Words.plain(line)));
        goals(programme);
        Fold says = new Fold(texts.of("followed.page.says"), () -> new VBox(8, phases().toArray(Node[]::new)));
        says.setId("followed-says");
        getChildren()
                .addAll(
                        says,
                        applies(programme),
                        tells(),
                        new DoneDays(context, model, found),
                        new ReviewLine(context, programme, model.now()),
                        new Fold(
                                texts.of(
                                        "followed.page.progress",
                                        programme.sender().name()),
                                () -> new ProgressOut(context, found.day())),
                        new Revisions(context, found.day()),
                        end(programme));
    }

    private void phase() {
        PhaseNow phase = found.day().due().phase();
        if (phase == null) {
            return;
        }
        getChildren().add(Words.quiet(words.phase(phase, found.day().due().day())));
        PhaseQuestion.of(context, model.desk(), found.day(), "followed").ifPresent(getChildren()::add);
    }

    private Switch tells() {
        Switch tells = new Switch(
                texts.of("followed.page.tells"),
                on -> context.settings().change(now -> now.withStretching(it -> it.withTellsOfSets(on))));
        tells.setId("followed-tells");
        tells.setSelected(context.settings().settings().get().stretching().tellsOfSets());
        return tells;
    }

    /** What was said to apply can be said otherwise at any time. */
    private Node applies(Programme programme) {
        List<String> asked = PlanCautions.of(
                programme, id -> Optional.ofNullable(context.exercises().byId().get(id)));
        Fold fold = new Fold(
                texts.of("followed.applies-asked"),
                () -> AppliesBox.among(
                        context,
                        asked,
                        texts.of("followed.applies", programme.sender().name())));
        fold.setId("followed-applies");
        fold.setVisible(!asked.isEmpty());
        fold.setManaged(!asked.isEmpty());
        return fold;
    }

    private void goals(Programme programme) {
        programme
                .goals()
                .forEach(goal ->
                        getChildren().add(Words.plain(texts.of("followed.page.goal", OneLine.of(goal.text())))));
    }

    private List<Node> phases() {
        List<Node> nodes = new ArrayList<>();
        Programme programme = found.day().programme();
        programme.stop().forEach(stop -> nodes.add(Words.of(OneLine.of(stop), "strong")));
        if (!programme.note().isEmpty()) {
            nodes.add(Words.plain(OneLine.of(programme.note())));
        }
        for (Phase phase : programme.phases()) {
            nodes.add(Words.of(phase.title(), "strong"));
            for (ProgrammeSet set : phase.sets()) {
                nodes.add(further(Words.plain(set.title()), 1));
                set.items().forEach(item -> nodes.add(further(item(phase, set, item), 2)));
            }
        }
        return nodes;
    }

    private Node item(Phase phase, ProgrammeSet set, Item item) {
        Programme programme = found.day().programme();
        VBox block = new VBox(
                2, Words.plain(texts.of("followed.of", item.name(), new ItemDoseWords(texts).amount(item.dose()))));
        if (!item.note().isEmpty()) {
            block.getChildren().add(Words.quiet(OneLine.of(item.note())));
        }
        if (!context.exercises().byId().containsKey(item.exercise())
                && programme.own(item.exercise()).isEmpty()) {
            block.getChildren().add(Words.quiet(words.unknown(item, programme)));
        }
        PhaseNow now = found.day().due().phase();
        if (now != null && now.phase().equals(phase)) {
            block.getChildren().add(unsuited(phase, set, item));
        }
        return block;
    }

    // texts: followed.why.*
    private MenuButton unsuited(Phase phase, ProgrammeSet set, Item item) {
        MenuButton button = new MenuButton(texts.of("player.unsuited"));
        button.setId("unsuited-" + set.id() + "-" + item.id());
        button.setAccessibleText(texts.of("followed.of", item.name(), button.getText()));
        button.getStyleClass().add("flat");
        for (SkipReason each : SkipReason.values()) {
            MenuItem reason = new MenuItem(texts.of("followed.why." + each.word()));
            reason.setOnAction(_ -> model.leaveOut(found.day(), phase, set, item, each));
            button.getItems().add(reason);
        }
        return button;
    }

    private Node end(Programme programme) {
        Button end = new Button(texts.of("followed.page.end"));
        end.setId("followed-end");
        end.getStyleClass().addAll("flat", "at-edge");
        Button really = new Button(texts.of("followed.page.end-now"));
        really.setId("followed-end-now");
        really.setOnAction(_ -> model.end(found.day(), texts.of("followed.page.ended", programme.title())));
        VBox asked = new VBox(8, Words.plain(texts.of("followed.page.end-asked")), really);
        asked.setVisible(false);
        asked.setManaged(false);
        end.setOnAction(_ -> {
            asked.setVisible(true);
            asked.setManaged(true);
            really.requestFocus();
        });
        return new VBox(8, end, asked);
    }

    private static <T extends Node> T further(T node, int steps) {
        VBox.setMargin(node, new Insets(0, 0, 0, steps * STEP));
        return node;
    }
}
