package app.nape.ui.programme;

import app.nape.care.plan.Phase;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.DayField;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was done of a programme, by day, played and ticked told apart; a day can be chosen to tick its sets, and each entry taken out. */
final class DoneDays extends VBox {
    private static final int SEEN = 8;

    private final PageContext context;
    private final Texts texts;
    private final FollowedModel model;
    private final FollowedModel.Found found;
    private final FlowPane sets = new FlowPane(8, 8);

    DoneDays(PageContext context, FollowedModel model, FollowedModel.Found found) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.found = found;
        setId("followed-done");
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
            all.setOnAction(_ -> {
                rows.getChildren().clear();
                found.done().forEach(each -> rows.getChildren().add(row(each)));
                getChildren().remove(all);
            });
            getChildren().add(2, all);
        }
    }

    private FlowPane row(JournalEntry.Stretch entry) {
        SetTurn turn = Objects.requireNonNull(entry.turn());
        LocalDate day = model.dayOf(entry);
        String line = texts.of(
                "followed.page.row",
                DayWords.weekday(texts.locale()).format(day),
                title(turn),
                texts.of(how(entry, turn)),
                texts.counted("followed.exercises", turn.items().size()));
        Button remove = new Button(texts.of("followed.page.remove"));
        remove.setId("followed-remove-" + entry.id());
        remove.setAccessibleText(texts.of("followed.of", texts.of("followed.page.remove"), line));
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> model.remove(entry, texts.of("followed.page.removed", title(turn))));
        FlowPane row = new FlowPane(12, 2, Words.plain(line), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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
        return new VBox(6, Words.quiet(texts.of("followed.page.tick")), field, sets);
    }

    private void offer(LocalDate day) {
        sets.getChildren().clear();
        for (ProgrammeSet set : model.setsOn(found.day(), day)) {
            Button did = new Button(texts.of("followed.did-spoken", set.title()));
            did.setId("followed-did-" + set.id());
            did.setOnAction(_ -> model.tick(found.day(), set, day));
            sets.getChildren().add(did);
        }
        if (sets.getChildren().isEmpty()) {
            sets.getChildren().add(Words.quiet(texts.of("followed.page.no-sets")));
        }
    }
}
