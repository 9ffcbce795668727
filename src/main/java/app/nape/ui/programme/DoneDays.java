package app.nape.ui.programme;

import app.nape.care.plan.Phase;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.AsideRow;
import app.nape.ui.control.DayField;
import app.nape.ui.control.Fold;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was done of a programme, by day, played and ticked told apart; a day can be chosen to tick its sets, and each entry taken out. */
final class DoneDays extends VBox {
    private static final int SEEN = 8;
    private static final double LEAST_EMS = 14;
    private static final double MOST_EMS = 34;

    private final PageContext context;
    private final Texts texts;
    private final FollowedModel model;
    private final FollowedModel.Found found;
    private final FlowPane sets = new FlowPane(8, 8);
    private final NprsStrip before;
    private final NprsStrip after;
    private Runnable closeEditor = () -> {};

    DoneDays(PageContext context, FollowedModel model, FollowedModel.Found found) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.found = found;
        setId("followed-done");
        before = strip("followed-tick-before");
        after = strip("followed-tick-after");
        getChildren().add(Words.of(texts.of("followed.page.done"), "strong"));
        if (found.done().isEmpty()) {
            getChildren().add(Words.quiet(texts.of("followed.page.nothing-done")));
        }
        VBox rows = new VBox(4);
        found.done().stream().limit(SEEN).forEach(each -> rows.getChildren().add(row(each)));
        getChildren().addAll(rows, ticking());
        if (found.done().size() > SEEN) {
            Button all = new Button(texts.of("followed.page.all"));
            all.getStyleClass().add("link");
            Wrapping.on(all);
            all.setMinHeight(USE_PREF_SIZE);
            all.setOnAction(_ -> {
                rows.getChildren().clear();
                found.done().forEach(each -> rows.getChildren().add(row(each)));
                getChildren().remove(all);
            });
            getChildren().add(2, all);
        }
    }

    private VBox row(JournalEntry.Stretch entry) {
        SetTurn turn = Objects.requireNonNull(entry.turn());
        LocalDate day = model.dayOf(entry);
        String line = texts.of(
                "followed.page.row",
                DayWords.weekday(texts.locale()).format(day),
                title(turn),
                texts.of(how(entry, turn)),
                texts.counted("followed.exercises", turn.items().size()));
        if (entry.before() != null && entry.after() != null) {
            line = texts.of(
                    "followed.page.row-pain",
                    line,
                    entry.before().score(),
                    entry.after().score());
        }
        return row(entry, turn, line);
    }

    private VBox row(JournalEntry.Stretch entry, SetTurn turn, String line) {
        Button remove = new Button(texts.of("followed.page.remove"));
        remove.setId("followed-remove-" + entry.id());
        remove.setAccessibleText(texts.of("followed.of", texts.of("followed.page.remove"), line));
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> model.remove(entry, texts.of("followed.page.removed", title(turn))));
        Button edit = new Button(texts.of("followed.page.edit"));
        edit.setId("followed-edit-" + entry.id());
        edit.setAccessibleText(texts.of("followed.of", texts.of("followed.page.edit"), line));
        edit.getStyleClass().add("flat");
        VBox row = new VBox(8, new AsideRow(Words.plain(line), LEAST_EMS, MOST_EMS, edit, remove));
        edit.setOnAction(_ -> edit(entry, row, edit));
        return row;
    }

    /** Unfolds the editor beneath an entry; one at a time. */
    private void edit(JournalEntry.Stretch entry, VBox row, Button edit) {
        closeEditor.run();
        SetTurn turn = Objects.requireNonNull(entry.turn());
        SetEditor editor = new SetEditor(
                context,
                entry,
                model.setOf(found.day(), entry),
                change -> model.change(found.day(), entry, change, texts.of("followed.page.changed", title(turn)))
                        ? Optional.empty()
                        : Optional.of(texts.of("followed.page.not-then")),
                () -> {
                    closeEditor.run();
                    edit.requestFocus();
                });
        row.getChildren().add(editor);
        closeEditor = () -> row.getChildren().remove(editor);
        editor.takeFocus();
    }

    private static String how(JournalEntry.Stretch entry, SetTurn turn) {
        if (turn.ticked()) {
            return entry.outcome() == SessionOutcome.SKIPPED ? "followed.page.left-out" : "followed.page.ticked";
        }
        return switch (entry.outcome()) {
            case FINISHED -> "followed.page.played";
            case STOPPED -> "followed.page.stopped";
            case HURT -> "followed.page.hurt";
            case SKIPPED -> "followed.page.left-out";
        };
    }

    private String title(SetTurn turn) {
        return found.day().programme().phase(turn.phase()).map(Phase::sets).stream()
                .flatMap(all -> all.stream())
                .filter(set -> set.id().equals(turn.set()))
                .map(ProgrammeSet::title)
                .findFirst()
                .orElse(turn.set());
    }

    private VBox ticking() {
        LocalDate today = model.now().day();
        DayField field = new DayField(
                texts,
                context.clocks(),
                "followed-day",
                texts.of("followed.page.day"),
                day -> !model.setsOn(found.day(), day).isEmpty());
        field.show(today);
        field.picker().valueProperty().addListener((_, _, day) -> offer(day == null ? today : day));
        offer(today);
        Fold pain = new Fold(
                texts.of("followed.page.pain"),
                () -> new VBox(
                        6,
                        Words.quiet(texts.of("followed.page.before")),
                        before,
                        Words.quiet(texts.of("followed.page.after")),
                        after));
        pain.setId("followed-tick-pain");
        return new VBox(6, Words.quiet(texts.of("followed.page.tick")), field, pain, sets);
    }

    private NprsStrip strip(String id) {
        NprsStrip strip = new NprsStrip(texts, context.care().bands());
        strip.setId(id);
        return strip;
    }

    private void offer(LocalDate day) {
        sets.getChildren().clear();
        for (ProgrammeSet set : model.setsOn(found.day(), day)) {
            Button did = new Button(texts.of("followed.did-spoken", set.title()));
            did.setId("followed-did-" + set.id());
            did.setOnAction(_ -> model.tick(found.day(), set, day, before.getScore(), after.getScore()));
            sets.getChildren().add(did);
        }
        if (sets.getChildren().isEmpty()) {
            sets.getChildren().add(Words.quiet(texts.of("followed.page.no-sets")));
        }
    }
}
