package app.nape.ui.programme;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Sharing;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.ProgressFile;
import app.nape.exchange.plan.ProgressLines;
import app.nape.exchange.plan.WhatWasDone;
import app.nape.journal.Journal;
import app.nape.time.DayRollover;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the therapist would be told: chosen by switches, shown exactly as it is before it is saved, and then sealed to them alone. */
final class ProgressOut extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final FollowedDay day;
    private final FileChoice files;
    private final Set<Shared> shared = EnumSet.noneOf(Shared.class);
    private final TextField question = new TextField();
    private final VBox lines = new VBox(2);
    private final Button save;
    private Optional<Sealed> sealed = Optional.empty();

    ProgressOut(PageContext context, FollowedDay day) {
        this(context, day, FileChoice.dialogs());
    }

    ProgressOut(PageContext context, FollowedDay day, FileChoice files) {
        super(10);
        this.files = files;
        this.context = context;
        this.texts = context.texts();
        this.day = day;
        setId("followed-progress");
        Programme programme = day.programme();
        Sharing asked = programme.progress();
        shared.addAll(asked == null ? List.of(Shared.DAYS) : asked.share());
        FlowPane switches = new FlowPane(16, 8);
        // texts: followed.share.*
        for (Shared each : Shared.values()) {
            Switch one = new Switch(texts.of("followed.share." + each.word()), on -> choose(each, on));
            one.setId("followed-share-" + each.word());
            one.setSelected(shared.contains(each));
            switches.getChildren().add(one);
        }
        question.setId("followed-question");
        question.setPromptText(texts.of("followed.page.question"));
        question.setAccessibleText(texts.of("followed.page.question"));
        question.textProperty().addListener((_, _, _) -> show());
        save = new Button(texts.of("followed.page.save"));
        save.setId("followed-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> write());
        boolean sealable = !programme.sender().sealTo().isEmpty();
        save.setVisible(sealable);
        save.setManaged(sealable);
        getChildren()
                .addAll(
                        Words.quiet(texts.of(
                                sealable ? "followed.page.progress-words" : "followed.page.no-seal",
                                programme.sender().name())),
                        switches,
                        question,
                        Words.of(texts.of("followed.page.holds"), "strong"),
                        lines,
                        save);
        show();
    }

    private void choose(Shared what, boolean on) {
        if (on) {
            shared.add(what);
        } else {
            shared.remove(what);
        }
        show();
    }

    /** A sealed file's bytes, which nothing compares. */
    private static final class Sealed {
        private final byte[] bytes;

        Sealed(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    private record Made(List<String> lines, Optional<Sealed> sealed) {}

    private void show() {
        Set<Shared> chosen = Set.copyOf(shared);
        String asked = question.getText().strip();
        context.journal().ask(journal -> made(journal, chosen, asked), made -> {
            lines.getChildren().setAll(made.lines().stream().map(Words::quiet).toList());
            sealed = made.sealed();
            save.setDisable(sealed.isEmpty());
        });
    }

    private Made made(Journal journal, Set<Shared> chosen, String asked) {
        try {
            PersonKeys keys = KeptPlans.keysOf(journal.programmes(), day.kept().id());
            DayRollover days = context.days();
            Progress progress = WhatWasDone.of(
                    day.kept(),
                    day.followed(),
                    journal,
                    new LocalNow(context.clocks().now().wall(), context.clocks().zone(), days),
                    chosen,
                    asked.isEmpty() ? List.of() : List.of(asked),
                    keys.recipient());
            String recipient = day.programme().sender().sealTo();
            return new Made(
                    new ProgressLines(texts, context.clocks().zone()).of(progress, day.programme()),
                    recipient.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Sealed(ProgressFile.sealed(progress, KeptPlans.signing(keys), recipient))));
        } catch (OutOfBounds wrong) {
            return new Made(List.of(texts.of("plan.field", wrong.field(), texts.of(wrong.why()))), Optional.empty());
        } catch (PlanRefused refused) {
            return new Made(List.of(texts.of(refused.sentence())), Optional.empty());
        }
    }

    private void write() {
        sealed.ifPresent(file -> {
            String label = day.programme().label().replaceAll("[^A-Za-z0-9-]", "-");
            WrittenFile.ask(
                    context,
                    files,
                    this,
                    new FileChoice.Kind(
                            texts.of("followed.page.save"), texts.of("followed.page.progress-kind"), "*.nape-progress"),
                    (label.isEmpty() ? "progress" : label) + ".nape-progress",
                    file.bytes());
        });
    }
}
