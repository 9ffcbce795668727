package app.nape.ui.today;

import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.SetRef;
import app.nape.care.plan.SetToday;
import app.nape.care.standing.Relief;
import app.nape.exchange.plan.FollowedDay;
import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.control.AsideRow;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.ui.followed.PhaseQuestion;
import app.nape.ui.redflags.WhileHeld;
import app.nape.words.ClockWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import java.text.ListFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card for each programme that is followed: whose, where it is, its sets of today to tick, and the question at a phase’s end. */
final class ProgrammeCards extends VBox {
    private static final double LEAST_EMS = 14;
    private static final double MOST_EMS = 30;

    private final PageContext context;
    private final ProgrammesToday model;
    private final Texts texts;
    private final List<Runnable> tellers = new ArrayList<>();
    private List<FollowedDay> found = List.of();

    ProgrammeCards(PageContext context, ProgrammesToday model) {
        super(16);
        this.context = context;
        this.model = model;
        texts = context.texts();
        setId("programmes");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        WhileHeld.follow(this, context, _ -> draw());
        context.agent().status().addListener((_, _, _) -> tellers.forEach(Runnable::run));
        // An answer or a programme that was begun with changes no entry of the day.
        context.journal().version().addListener((_, _, _) -> {
            if (getScene() != null) {
                show();
            }
        });
    }

    /** Reads them again. */
    void show() {
        model.read(now -> {
            found = now;
            draw();
        });
    }

    private void draw() {
        setVisible(!found.isEmpty());
        tellers.clear();
        getChildren().setAll(found.stream().map(this::card).toList());
    }

    private VBox card(FollowedDay day) {
        ProgrammeWords words = new ProgrammeWords(texts, context.clocks().zone());
        VBox card = new VBox(8, wrapped(Words.of(words.from(day.programme()), "section-title")));
        card.getStyleClass().add("card");
        PhaseNow phase = day.due().phase();
        if (phase != null) {
            card.getChildren()
                    .add(wrapped(Words.quiet(words.phase(phase, day.due().day()))));
        }
        if (held()) {
            Label wait = wrapped(Words.plain(texts.of("followed.held")));
            wait.setId("programme-held");
            card.getChildren().add(wait);
        } else {
            List<AsideRow> sets = day.due().sets().stream()
                    .filter(SetToday::meant)
                    .map(set -> set(day, set, words))
                    .toList();
            AsideRow.align(sets);
            card.getChildren().addAll(sets);
            reminders(day).ifPresent(card.getChildren()::add);
            words.nothingDue(day.programme(), day.followed().firstDay(), day.due())
                    .ifPresent(line -> card.getChildren().add(wrapped(Words.plain(line))));
        }
        PhaseQuestion.of(context, model.desk(), day, "programme").ifPresent(card.getChildren()::add);
        return card;
    }

    /** Whether the sets of today are told of at their times, in words; nothing where they have none. */
    private Optional<Label> reminders(FollowedDay day) {
        ClockWords clock = new ClockWords(texts);
        List<String> all = day.due().sets().stream()
                .filter(SetToday::meant)
                .flatMap(set -> set.suggested().stream())
                .distinct()
                .sorted()
                .map(clock::of)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String times = ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(all);
        Label line = wrapped(Words.quiet(""));
        line.setId("programme-reminders");
        Runnable tell = () -> {
            AgentStatus now = context.agent().status().get();
            boolean wanted = context.settings().settings().get().stretching().tellsOfSets();
            line.setText(texts.of(
                    !wanted
                            ? "followed.reminders.off"
                            : now == null
                                    ? "followed.reminders.away"
                                    : now.pausedUntil() != null || now.outlook().pausedUntil() != null
                                            ? "followed.reminders.paused"
                                            : "followed.reminders.on",
                    times));
        };
        tellers.add(tell);
        tell.run();
        return Optional.of(line);
    }

    private boolean held() {
        return !context.standing().now().get().mayStart(Relief.EXERCISES);
    }

    private AsideRow set(FollowedDay day, SetToday set, ProgrammeWords words) {
        Instant now = context.clocks().now().wall();
        String line = texts.of("followed.of", words.set(set), words.turn(set, now));
        Label said = wrapped(set.dueAt(now) ? Words.of(line, "strong") : Words.plain(line));
        said.setId("programme-set-" + set.set().id());
        Button did = new Button(texts.of("followed.did"));
        did.setId("programme-did-" + set.set().id());
        did.setAccessibleText(texts.of("followed.did-spoken", set.set().title()));
        did.setOnAction(_ -> model.tick(day, set));
        return day.ref(set.set())
                .map(ref -> row(said, start(set, ref, now), did))
                .orElseGet(() -> row(said, did));
    }

    private static AsideRow row(Label said, Button... buttons) {
        AsideRow row = new AsideRow(said, LEAST_EMS, MOST_EMS, buttons);
        ThingMenu.on(
                row,
                () -> Stream.of(buttons)
                        .map(button -> ThingMenu.item(button.getText(), button::fire))
                        .toList());
        return row;
    }

    private Button start(SetToday set, SetRef ref, Instant now) {
        Button start = new Button(texts.of("followed.start"), new FontIcon(Feather.PLAY));
        start.setId("programme-start-" + set.set().id());
        start.setAccessibleText(texts.of("followed.start-spoken", set.set().title()));
        if (set.dueAt(now)) {
            start.getStyleClass().add("accent");
        }
        start.setOnAction(_ -> context.navigator().startSession(ref.word()));
        return start;
    }

    private static Label wrapped(Label label) {
        Wrapping.on(label);
        return label;
    }
}
