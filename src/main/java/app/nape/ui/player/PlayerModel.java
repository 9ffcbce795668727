package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.standing.Relief;
import app.nape.exercise.Cue;
import app.nape.exercise.Exercise;
import app.nape.exercise.Leg;
import app.nape.exercise.LegKind;
import app.nape.exercise.SessionEffect;
import app.nape.exercise.SessionEvent;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.SessionPlayer;
import app.nape.exercise.SessionScene;
import app.nape.exercise.SessionState;
import app.nape.exercise.Side;
import app.nape.exercise.Tempo;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.settings.Sound;
import app.nape.time.Moment;
import app.nape.ui.OwnWords;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A session as the window runs it: from the choice over the lead to the entry in the log. No nodes; lives on the FX thread. */
public final class PlayerModel {
    private final PageContext context;
    private final Voice voice;
    private final SpokenCues spoken = new SpokenCues();
    private final RandomGenerator random;
    private final ReadOnlyObjectWrapper<PlayerStage> stage = new ReadOnlyObjectWrapper<>(PlayerStage.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable SessionState> state = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Nprs> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Nprs> after = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PainEpisode> episode = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private @Nullable Nprs lately;
    private @Nullable SessionPlan plan;
    private @Nullable Preparation preparation;
    private @Nullable Moment began;
    private @Nullable UUID entryId;

    /** Without a session; {@code random} makes the ids of entries. */
    public PlayerModel(PageContext context, Voice voice, RandomGenerator random) {
        this.context = context;
        this.voice = new OwnWords(voice);
        this.random = random;
        context.standing().now().subscribe(view -> {
            held.set(!view.mayStart(Relief.EXERCISES));
            if (held.get() && stage.get() == PlayerStage.RUNNING) {
                pause();
            }
            know();
        });
        before.addListener((_, _, _) -> know());
        episode.addListener((_, _, _) -> know());
        after.addListener((_, _, _) -> {
            if (stage.get() == PlayerStage.AFTER) {
                save();
            }
        });
    }

    /**
     * Chooses a routine or a single exercise. False when there is none of this id. A session that is going on is kept: it goes on when
     * the same is chosen again, and ends as stopped when another is.
     */
    public boolean open(String id) {
        if (goesOn(id)) {
            return true;
        }
        Optional<RoutinePreparation> found = RoutinePreparation.of(context, id);
        found.ifPresentOrElse(this::choose, () -> send(SessionEvent.Stopped::new));
        return found.isPresent();
    }

    /** Whether just this is being led. */
    boolean goesOn(String id) {
        Preparation running = preparation;
        return stage.get() == PlayerStage.RUNNING
                && running != null
                && running.id().equals(id);
    }

    /** Chooses this; another session that goes on ends as stopped. */
    void choose(Preparation chosen) {
        send(SessionEvent.Stopped::new);
        preparation = chosen;
        plan = chosen.planProperty().get();
        chosen.planProperty().addListener((_, _, now) -> plan = now);
        lately = null;
        before.set(null);
        state.set(null);
        entryId = null;
        asking.set(false);
        stage.set(PlayerStage.NOTHING);
        after.set(null);
        stage.set(PlayerStage.BEFORE);
        context.standing().refresh();
        Instant now = context.clocks().now().wall();
        context.journal().ask(journal -> NotedPain.read(journal, now), noted -> {
            lately = noted.lately();
            episode.set(noted.episode());
            // The same episode as before the last session is no change, but this session knows nothing of it yet.
            know();
        });
    }

    private void know() {
        Preparation chosen = preparation;
        if (chosen != null && stage.get() == PlayerStage.BEFORE) {
            // Whoever leaves the answer out has the score they noted a while ago.
            chosen.know(before.get() == null ? lately : before.get());
        }
    }

    /** Begins to lead, unless exercises wait until the person has been advised, or nothing of what was chosen suits. */
    public void begin() {
        SessionPlan chosen = plan;
        if (chosen != null && stage.get() == PlayerStage.BEFORE && !held.get()) {
            Moment now = context.clocks().now();
            began = now;
            SessionPlayer.Decision decision = SessionPlayer.start(chosen, now);
            state.set(decision.next());
            stage.set(PlayerStage.RUNNING);
            decision.effects().forEach(this::perform);
        }
    }

    /** Lets the time that has passed since the last call count. */
    public void tick() {
        send(SessionEvent.Ticked::new);
    }

    public void pause() {
        voice.hush();
        send(SessionEvent.Paused::new);
    }

    public void togglePause() {
        SessionState now = state.get();
        if (now != null && now.paused() != null) {
            if (held.get()) {
                return;
            }
            asking.set(false);
            send(SessionEvent.Resumed::new);
        } else {
            pause();
        }
    }

    public void ready() {
        send(SessionEvent.BecameReady::new);
    }

    public void back() {
        send(SessionEvent.WentBack::new);
    }

    public void skip() {
        send(SessionEvent.Skipped::new);
    }

    public void slower() {
        tempo(Tempo::slower);
    }

    public void faster() {
        tempo(Tempo::faster);
    }

    public void hurt() {
        send(SessionEvent.Hurt::new);
    }

    /** Leaves: at once when nothing has been done, otherwise {@link #askingProperty} first. A second call leaves. */
    public void stop() {
        SessionState now = state.get();
        if (now == null || stage.get() != PlayerStage.RUNNING) {
            return;
        }
        if (asking.get() || (now.spent().toSeconds() < 6 && now.done().isEmpty())) {
            stopNow();
        } else {
            pause();
            asking.set(true);
        }
    }

    public void stopNow() {
        send(SessionEvent.Stopped::new);
    }

    public void toggleVoice() {
        voice.hush();
        context.settings().change(now -> now.withSound(it -> it.withVoice(!it.voice())));
    }

    public void toggleMirror() {
        context.settings().change(now -> now.withStretching(it -> it.withMirrored(!it.mirrored())));
    }

    /** Puts the chosen session away. */
    public void close() {
        if (stage.get() == PlayerStage.RUNNING) {
            stopNow();
        }
        voice.hush();
        stage.set(PlayerStage.NOTHING);
    }

    ReadOnlyObjectProperty<PlayerStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Where the session stands; null before it has begun. */
    public ReadOnlyObjectProperty<@Nullable SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Nprs> beforeProperty() {
        return before;
    }

    ObjectProperty<@Nullable Nprs> afterProperty() {
        return after;
    }

    ObjectProperty<@Nullable PainEpisode> episodeProperty() {
        return episode;
    }

    /** Whether exercises wait: a sign that stands holds them, or the journal has not been read yet. */
    ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** Whether the person is being asked if they want to stop. */
    BooleanProperty askingProperty() {
        return asking;
    }

    /** What was chosen and what becomes of it; null when nothing is chosen. */
    @Nullable
    Preparation preparation() {
        return preparation;
    }

    /** Whether the scene is of the warm-up. */
    boolean warmingUp(SessionScene scene) {
        Preparation chosen = preparation;
        return chosen != null && chosen.warmed() && scene.number() == 1;
    }

    /** Name of the routine or exercise. */
    String title() {
        Preparation chosen = preparation;
        return chosen == null ? "" : chosen.title();
    }

    /** What is to be seen now; empty before the session has begun. */
    public Optional<SessionScene> scene() {
        SessionPlan chosen = plan;
        SessionState now = state.get();
        return chosen == null || now == null ? Optional.empty() : Optional.of(SessionScene.of(chosen, now));
    }

    /** What is to be seen of a session that has begun and is not over; empty where none is. */
    public Optional<SessionScene> goingOn() {
        SessionState now = state.get();
        return now == null || now.outcome() != null ? Optional.empty() : scene();
    }

    /** The exercises of the session that were done to their end. */
    List<Exercise> done() {
        SessionPlan chosen = plan;
        SessionState now = state.get();
        return chosen == null || now == null
                ? List.of()
                : now.done().stream()
                        .map(index -> chosen.items().get(index).exercise())
                        .toList();
    }

    private void tempo(Function<Tempo, Tempo> change) {
        SessionState now = state.get();
        if (now != null) {
            send(at -> new SessionEvent.TempoChosen(at, change.apply(now.tempo())));
        }
    }

    private void send(Function<Moment, SessionEvent> event) {
        SessionPlan chosen = plan;
        SessionState now = state.get();
        if (chosen == null || now == null || stage.get() != PlayerStage.RUNNING) {
            return;
        }
        SessionEvent happened = event.apply(context.clocks().now());
        if (!(happened instanceof SessionEvent.Ticked)) {
            spoken.hushed();
        }
        SessionPlayer.Decision decision = SessionPlayer.step(chosen, now, happened);
        state.set(decision.next());
        decision.effects().forEach(this::perform);
    }

    private void perform(SessionEffect effect) {
        Sound sound = context.settings().settings().get().sound();
        switch (effect) {
            case SessionEffect.Say say when sound.voice() -> say(say.cue(), sound);
            case SessionEffect.Say _ -> {}
            case SessionEffect.Sound made when sound.chimes() -> voice.sound(made.tone(), sound.volume());
            case SessionEffect.Sound _ -> {}
            case SessionEffect.End _ -> {
                asking.set(false);
                save();
                stage.set(PlayerStage.AFTER);
            }
        }
    }

    private void say(Cue cue, Sound how) {
        SessionPlan chosen = plan;
        SessionState now = state.get();
        Leg leg = chosen == null || now == null
                ? null
                : chosen.items().get(now.item()).legs().get(now.leg());
        boolean movement = leg != null && leg.kind() == LegKind.MOVE;
        boolean placed =
                scene().map(each -> !each.item().way().figure().isEmpty()).orElse(true);
        String words = CueTexts.spoken(context.texts(), cue, leg == null ? Side.NONE : leg.side(), placed);
        if (spoken.speaks(context.clocks().now().ticks(), cue, movement, words, how)) {
            voice.say(words, how);
        }
    }

    /** Writes down what was done, again where more is known of it. */
    void save() {
        SessionPlan chosen = plan;
        SessionState now = state.get();
        Moment start = began;
        SessionOutcome outcome = now == null ? null : now.outcome();
        if (chosen == null || now == null || start == null || outcome == null) {
            return;
        }
        UUID id = entryId == null ? EntryIds.at(start.wall(), random) : entryId;
        entryId = id;
        PainEpisode open = episode.get();
        JournalEntry.Stretch entry = new JournalEntry.Stretch(
                id,
                start.wall(),
                chosen.id(),
                now.doneIds(chosen),
                now.spent(),
                outcome,
                open == null ? null : open.id(),
                before.get(),
                after.get());
        JournalEntry.Stretch whole = preparation == null ? entry : preparation.entry(entry, now);
        context.journal()
                .change(
                        journal -> {
                            journal.save(whole);
                            return entry.id();
                        },
                        _ -> {});
    }
}
