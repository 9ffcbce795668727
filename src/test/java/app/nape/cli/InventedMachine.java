package app.nape.cli;

import app.nape.content.Bundled;
import app.nape.content.CareCatalogue;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.SchedulePresetReader;
import app.nape.exchange.plan.SenderFile;
import app.nape.journal.Journal;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Looks;
import app.nape.settings.Settings;
import app.nape.time.Clocks;
import app.nape.words.Texts;
import app.nape.workshop.tour.FixedClocks;
import app.nape.workshop.tour.MemoryJournal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A machine for commands with nothing on a disk: a clock that stands, a journal in memory, and an agent that answers as it is told. */
final class InventedMachine implements Surroundings {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    /** What its clock shows. */
    Instant now = NOW;

    /** What the agent answers; null when none runs. */
    @Nullable
    Reply answer;

    /** Why an agent that runs cannot be reached, or null. */
    @Nullable
    String hidden;

    /** What the agent was asked, and what else was done outside. */
    final List<Object> done = new ArrayList<>();

    /** Where the card and the programmes for others are. */
    Path practice = Path.of("no-such-folder");

    final List<String> problems = new ArrayList<>();
    final List<String> found = new ArrayList<>();
    final Journal journal;
    private final ZoneId zone;
    private final Texts texts;

    Settings settings = Settings.defaults(
            SchedulePresetReader.bundled(Bundled.TEXTS).getFirst().schedule());

    private final StringWriter said = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private final PrintWriter out = new PrintWriter(said);
    private final PrintWriter err = new PrintWriter(errors);
    private int ids;

    InventedMachine() {
        this(new MemoryJournal(), ZoneId.of("Europe/Berlin"), Bundled.TEXTS);
    }

    /** With a journal that others use, too. */
    InventedMachine(Journal journal, ZoneId zone, Texts texts) {
        this.journal = journal;
        this.zone = zone;
        this.texts = texts;
    }

    /** The exit code, then what was said and what was wrong, each line behind it. */
    String run(String... words) {
        said.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        int code = Commands.run(this, words);
        return (code + " " + said + errors).strip();
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public PrintWriter err() {
        return err;
    }

    @Override
    public Clocks clocks() {
        return new FixedClocks(now, zone);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public UUID newId() {
        return new UUID(0x0195_0000_0000_7000L, 0x8000_0000_0000_0000L + ++ids);
    }

    @Override
    public Optional<Reply> ask(Request request) {
        done.add(request);
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<String> unreached() {
        return Optional.ofNullable(hidden);
    }

    @Override
    public Reply askStarting(Request request) {
        return ask(request).orElseGet(Reply.Done::new);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Settings choices() {
        return settings;
    }

    @Override
    public boolean keeps(Path file) {
        return file.endsWith("nape.db");
    }

    @Override
    public SenderFile sender() {
        return new SenderFile(practice.resolve("sender.json"));
    }

    @Override
    public Path programmes() {
        return practice.resolve("programmes");
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }

    @Override
    public ExerciseCatalogue exercises() {
        return Bundled.EXERCISES;
    }

    @Override
    public CareCatalogue care() {
        return Bundled.CARE;
    }

    @Override
    public void backup(Path file) {
        done.add("backup " + file.getFileName());
    }

    @Override
    public Path restore(Path file) {
        done.add("restore " + file.getFileName());
        return Path.of("aside");
    }

    @Override
    public List<String> found() {
        return found;
    }

    @Override
    public void foundRead() {
        done.add("found read");
    }

    @Override
    public List<String> check() {
        return problems;
    }

    @Override
    public int demo(int years, long seed) {
        done.add("demo " + years + " " + seed);
        return 1234;
    }

    @Override
    public List<String> screens() {
        return List.of("log", "today");
    }

    @Override
    public int tour(Path folder, UnaryOperator<Looks> looks, Set<String> only) {
        Looks worn = looks.apply(Looks.defaults());
        done.add("tour " + folder.getFileName() + " " + worn.appearance() + " " + worn.contrast() + " " + only);
        return 2;
    }

    @Override
    public int sheets(Path folder, boolean dark) {
        done.add("sheets " + folder.getFileName() + " " + dark);
        return 3;
    }

    @Override
    public Map<String, Duration> timings() {
        return new TreeMap<>(Map.of("today", Duration.ofMillis(12)));
    }
}
