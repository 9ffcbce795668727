package app.nape.ui.player;

import app.nape.breaks.SchedulePresets;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Appearance;
import app.nape.settings.Settings;
import app.nape.store.SqliteJournal;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import app.nape.ui.AgentLine;
import app.nape.ui.JournalDesk;
import app.nape.ui.Navigator;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.SettingsDesk;
import app.nape.ui.Voice;
import app.nape.ui.control.PageCommands;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import app.nape.workshop.tour.MemoryJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What a page needs, with a real journal in a file or in memory, a clock that is moved by hand, and a list of where the person was taken. */
public final class UiBench implements Clocks, JournalDesk, SettingsDesk, AgentLine, Navigator, AutoCloseable {
    private final ReadOnlyObjectWrapper<Settings> settings =
            new ReadOnlyObjectWrapper<>(Settings.defaults(SchedulePresets.standard()));
    private final ReadOnlyObjectWrapper<@Nullable AgentStatus> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final List<String> went = new ArrayList<>();
    private final List<Request> asked = new ArrayList<>();
    private final Journal journal;
    private final Runnable closing;
    private @Nullable Runnable lastUndo;
    private Moment now = new Moment(Instant.parse("2026-03-02T09:00:00Z"), Duration.ofHours(1));

    private boolean unreadable;

    public UiBench(Path folder) {
        SqliteJournal kept = SqliteJournal.open(folder.resolve("journal.db"), this, () -> DayRollover.DEFAULT);
        journal = kept;
        closing = kept::close;
    }

    /** With a journal in memory, which holds to the same contract: for what needs no file. */
    public UiBench() {
        journal = new MemoryJournal();
        closing = () -> {};
    }

    public PageContext context() {
        return new PageContext(
                new Texts(Locale.UK),
                Bundled.EXERCISES,
                Bundled.CARE,
                () -> Bundled.MOTIONS,
                this,
                this,
                this,
                this,
                this);
    }

    /** Puts a page on a stage of this size, dressed as in the window, in the light. */
    public Scene show(Stage stage, Page page, double width, double height) {
        change(it -> it.withLooks(looks -> looks.withAppearance(Appearance.LIGHT)));
        Scene scene =
                new Theme(settings(), new SimpleObjectProperty<>(ColorScheme.LIGHT)).scene(page.root(), width, height);
        new PageCommands(scene).show(page.commands());
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return scene;
    }

    /** A silent player that goes to “left” when it is left. */
    public PlayerPage player() {
        return new PlayerPage(context(), Voice.SILENT, new Random(1), () -> went.add("left"));
    }

    public Journal journal() {
        return journal;
    }

    /** An episode of pain at the back of the neck that began now and is open; its id. */
    public UUID openEpisode() {
        UUID id = UUID.randomUUID();
        PainSite site = new PainSite("neck-back", null);
        journal.save(new JournalEntry.Pain(
                new PainEpisode(id, now.wall(), null, List.of(site), List.of(), List.of(), List.of(), null)));
        return id;
    }

    /** Takes back what was told last. */
    public void undo() {
        java.util.Objects.requireNonNull(lastUndo, "there is nothing to undo").run();
    }

    /** Places and sentences, in order. */
    public List<String> went() {
        return went;
    }

    /** What the agent was asked since the last look, and told no answer to. */
    public List<Request> asked() {
        List<Request> since = List.copyOf(asked);
        asked.clear();
        return since;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The machine sleeps: the wall clock goes on, the other one stands still. */
    public void sleep(Duration time) {
        now = new Moment(now.wall().plus(time), now.ticks());
    }

    @Override
    public Moment now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
        if (unreadable) {
            failed.run();
        } else {
            answer.accept(question.apply(journal));
        }
    }

    /** The agent says this of itself. */
    public void say(AgentStatus said) {
        status.set(said);
    }

    /** Whether the journal answers nothing for now. */
    public void unreadable(boolean now) {
        unreadable = now;
    }

    @Override
    public <T> void change(Function<Journal, T> change, Consumer<T> done) {
        T result = change.apply(journal);
        version.set(version.get() + 1);
        done.accept(result);
    }

    @Override
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable AgentStatus> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public void ask(Request request, Consumer<Reply> answer) {
        asked.add(request);
    }

    @Override
    public void listen(Consumer<Notice> listener) {}

    @Override
    public void send(Request request) {}

    @Override
    public void open(Place place, @Nullable String argument) {
        went.add(place + (argument == null ? "" : " " + argument));
    }

    @Override
    public void startSession(String routineOrExerciseId) {
        went.add("session " + routineOrExerciseId);
    }

    @Override
    public void logPain() {
        went.add("log pain");
    }

    @Override
    public void startRemedy(String remedyId) {
        went.add("remedy " + remedyId);
    }

    @Override
    public void showRedFlags() {
        went.add("red flags");
    }

    @Override
    public void showRedFlags(UUID episode) {
        went.add("red flags " + episode);
    }

    @Override
    public void tell(String sentence, @Nullable Runnable undo) {
        lastUndo = undo;
        went.add(sentence);
    }

    @Override
    public void close() {
        closing.run();
    }
}
