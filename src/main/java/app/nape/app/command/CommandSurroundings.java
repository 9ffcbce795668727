package app.nape.app.command;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.RecoveredWords;
import app.nape.cli.Refusal;
import app.nape.cli.Surroundings;
import app.nape.code.Sentence;
import app.nape.content.CareCatalogue;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogueReader;
import app.nape.exchange.plan.SenderFile;
import app.nape.journal.EntryIds;
import app.nape.journal.Journal;
import app.nape.journal.JournalUnavailable;
import app.nape.link.LinkFault;
import app.nape.link.NobodyListens;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Looks;
import app.nape.settings.OwnStretches;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.store.Backup;
import app.nape.store.Database;
import app.nape.store.Recovered;
import app.nape.store.SqliteJournal;
import app.nape.time.Clocks;
import app.nape.time.DayRollover;
import app.nape.ui.figure.FigureSheets;
import app.nape.words.Texts;
import app.nape.workshop.demo.Demo;
import app.nape.workshop.demo.DemoLife;
import app.nape.workshop.tour.Tour;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a command can reach, for real; everything is opened when it is first used. */
public final class CommandSurroundings implements Surroundings, AutoCloseable {
    private final ProcessParts parts;
    private final PrintWriter out;
    private final PrintWriter err;
    private final FirstAnswer<Texts> texts;
    private final FirstAnswer<ExerciseCatalogue> exercises;
    private final FirstAnswer<CareCatalogue> care;
    private FirstAnswer<Settings> settings;
    private FirstAnswer<Settings> choices;
    private @Nullable SqliteJournal journal;

    public CommandSurroundings(ProcessParts parts) {
        this(
                parts,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    public CommandSurroundings(ProcessParts parts, PrintWriter out, PrintWriter err) {
        this.parts = parts;
        this.out = out;
        this.err = err;
        texts = new FirstAnswer<>(parts::texts);
        exercises = new FirstAnswer<>(() -> ExerciseCatalogueReader.bundled(texts()));
        care = new FirstAnswer<>(() -> CareCatalogueReader.bundled(texts()));
        settings = new FirstAnswer<>(this::read);
        choices = new FirstAnswer<>(this::readOrShipped);
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
    public Optional<String> knownSecret(String asked) {
        return Secret.known(asked);
    }

    @Override
    public Optional<String> secret(String asked) {
        return Secret.asked(asked);
    }

    @Override
    public Clocks clocks() {
        return parts.clocks();
    }

    @Override
    public Texts texts() {
        return texts.get();
    }

    @Override
    public UUID newId() {
        return EntryIds.at(clocks().now().wall(), new SecureRandom());
    }

    @Override
    public Optional<Reply> ask(Request request) {
        try {
            return Optional.of(parts.link().ask(request));
        } catch (NobodyListens none) {
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(new Reply.Refused(LinkFault.sentence(problem)));
        }
    }

    @Override
    public Optional<String> unreached() {
        return parts.agentHidden() ? Optional.of(texts().of("agent.line.lost")) : Optional.empty();
    }

    @Override
    public Reply askStarting(Request request) {
        try {
            if (request instanceof Request.OpenWindow) {
                // The window is wanted where the command was typed.
                parts.starter().bring();
            }
            boolean _ = parts.starter().ensure();
            return parts.link().ask(request);
        } catch (IOException problem) {
            return Reply.Refused.of("agent.start.failed", LinkFault.sentence(problem));
        }
    }

    @Override
    public Journal journal() {
        return opened();
    }

    @Override
    public Settings settings() {
        return settings.get();
    }

    @Override
    public Settings choices() {
        return choices.get();
    }

    private Settings readOrShipped() {
        try {
            return settings();
        } catch (SettingsUnavailable problem) {
            err().println(texts().of(problem.sentence()));
            return ProcessParts.shipped();
        }
    }

    @Override
    public boolean keeps(Path file) {
        return parts.paths().keeps(file);
    }

    @Override
    public SenderFile sender() {
        return new SenderFile(parts.paths().sender());
    }

    @Override
    public Path programmes() {
        String chosen = choices().practice().folder();
        return chosen.isEmpty() ? parts.programmes() : Path.of(chosen);
    }

    private Settings read() {
        Settings read = parts.read();
        sayFound();
        return read;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        try {
            parts.settings().write(change.apply(read()));
        } catch (SettingsUnavailable problem) {
            throw new JournalUnavailable(problem.sentence(), problem);
        }
        settings = new FirstAnswer<>(this::read);
        choices = new FirstAnswer<>(this::readOrShipped);
        ask(new Request.SettingsChanged());
    }

    @Override
    public ExerciseCatalogue exercises() {
        return exercises.get();
    }

    @Override
    public CareCatalogue care() {
        return care.get();
    }

    @Override
    public void backup(Path file) {
        if (Files.exists(file)) {
            throw new JournalUnavailable(
                    Sentence.of("agent.backup.exists", file.toString()), new IOException("exists"));
        }
        if (!parts.paths().takesCopy(file)) {
            throw new Refusal(Refusal.NOT_FOUND, texts().of("agent.own-file", file));
        }
        Backup.to(opened().database(), ownStretches(), file.toAbsolutePath());
    }

    @Override
    public Path restore(Path file) {
        Database database = opened().database();
        Backup.Restored restored = Backup.restore(
                database,
                ownStretches(),
                file,
                parts.paths().backups(),
                clocks().now().wall());
        ask(new Request.JournalChanged());
        restored.stretches().ifPresent(own -> change(now -> now.withStretching(own::in)));
        return restored.aside();
    }

    private OwnStretches ownStretches() {
        return OwnStretches.of(settings().stretching());
    }

    @Override
    public List<String> found() {
        return words().all(parts.recoveries().unread());
    }

    @Override
    public void foundRead() {
        parts.recoveries().read();
        ask(new Request.JournalChanged());
    }

    @Override
    public List<String> check() {
        Database database = opened().database();
        List<String> problems = Backup.check(database).stream().map(texts()::of).toList();
        if (!problems.isEmpty()) {
            Backup.mendIfDamaged(database);
        }
        return problems;
    }

    @Override
    public int demo(int years, long seed) {
        SqliteJournal open = opened();
        if (!open.isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, texts().of("agent.demo.not-empty"));
        }
        DemoLife life = new DemoLife(
                seed, exercises().routines(), clocks().zone(), clocks().now().wall());
        int entries = Demo.fill(open, life, years);
        // Whoever has lived with Nape for years has long met it.
        change(now -> now.withStart(it -> it.withWelcomed(true)));
        ask(new Request.JournalChanged());
        return entries;
    }

    @Override
    public List<String> screens() {
        return Tour.names();
    }

    @Override
    public int tour(Path folder, UnaryOperator<Looks> looks, Set<String> only) {
        return Tour.run(folder, looks, texts().locale(), only);
    }

    @Override
    public int sheets(Path folder, boolean dark) {
        return FigureSheets.write(
                folder, exercises(), MotionCatalogueReader.bundled(exercises().exercises()), dark);
    }

    @Override
    public Map<String, Duration> timings() {
        return new OpeningTimes(parts, texts()).measure();
    }

    @Override
    public void close() {
        SqliteJournal open = journal;
        if (open != null) {
            // What was found while it was used.
            sayFound();
            err().flush();
            open.close();
        }
    }

    /** Each once to whoever reads what commands say; windows go on telling it until it is read. */
    private void sayFound() {
        List<Recovered> unsaid = parts.recoveries().unsaid();
        if (!unsaid.isEmpty()) {
            words().all(unsaid).forEach(err()::println);
            ask(new Request.JournalChanged());
        }
    }

    private RecoveredWords words() {
        return new RecoveredWords(texts(), clocks().zone());
    }

    private SqliteJournal opened() {
        SqliteJournal open = journal;
        if (open == null) {
            open = SqliteJournal.open(
                    parts.paths().database(),
                    clocks(),
                    () -> new DayRollover(choices().reminders().dayBegins()));
            journal = open;
            sayFound();
        }
        return open;
    }
}
