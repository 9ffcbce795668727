package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.app.window.FileDataDesk;
import app.nape.app.window.FileDraft;
import app.nape.app.window.FileDraftDesk;
import app.nape.app.window.FileSettingsDesk;
import app.nape.app.window.ProgrammePlace;
import app.nape.care.BodySide;
import app.nape.care.EditDraft;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainDraft;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.OwnStretches;
import app.nape.store.Backup;
import app.nape.store.RollingBackups;
import app.nape.store.SqliteJournal;
import app.nape.ui.AgentLine;
import app.nape.ui.WindowBounds;
import app.nape.words.Texts;
import app.nape.workshop.demo.Demo;
import app.nape.workshop.demo.DemoLife;
import app.nape.workshop.tour.DirectJournalDesk;
import app.nape.workshop.tour.MemoryJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left in the data folder of somebody who erased everything: files and tables, one by one. */
class ErasedTest {
    private static final String SECRET = "quokka";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    Path folder;

    private ProcessParts parts;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void live() throws StartWords.ValueMissing, IOException {
        parts = ProcessParts.of(StartWords.read("--data-dir", folder.toString()));
        Folders.make(parts.paths());
        try (SqliteJournal journal = parts.journal()) {
            Demo.fill(
                    journal,
                    new DemoLife(1, Bundled.EXERCISES.routines(), parts.clocks().zone(), NOW),
                    1);
            UUID episode = new UUID(0x7000, 1);
            journal.save(new JournalEntry.Pain(new PainEpisode(
                    episode,
                    NOW,
                    null,
                    List.of(new PainSite("neck-back", BodySide.LEFT)),
                    List.of("stress"),
                    List.of("stiff"),
                    List.of("dull"),
                    SECRET)));
            journal.keepSafety(episode, EpisodeSafety.NONE.ticked(List.of("fever")));
            journal.keepSafety(Map.of(), EpisodeSafety.NONE.ticked(List.of("fever")));
            journal.save(new JournalEntry.Measure(
                    new UUID(0x7000, 2),
                    NOW,
                    OutcomeMeasure.PSFS,
                    List.of(new OutcomeAnswer(SECRET, 4), new OutcomeAnswer("Drive", 3), new OutcomeAnswer("Read", 2)),
                    SECRET));
            programme(journal);
            new RollingBackups(parts.paths().backups()).keep(journal.database(), own(), NOW);
            Backup.to(journal.database(), own(), parts.paths().backups().resolve("before-restore-x.db"));
        }
        parts.settings().write(parts.choices().withRegion("NZ").withStretching(own()::in));
        parts.draft()
                .write(new PainDraft(
                        new UUID(0, 1), new UUID(0, 2), NOW, PainFields.NOTHING.withNote(SECRET), new Nprs(6), null));
        parts.edit().write(EditDraft.plain(new UUID(0, 3), NOW, NOW, null, new Nprs(4), null, SECRET));
        parts.answers()
                .write(OutcomeDrafts.NONE.with(new OutcomeDraft(
                        new UUID(0, 4),
                        false,
                        OutcomeMeasure.PSFS,
                        NOW,
                        List.of(new OutcomeDraft.Part(SECRET, null)),
                        null)));
        parts.programmeDraft()
                .write(new KeptDraft(
                        NOW,
                        ProgrammeDraft.empty(LocalDate.of(2026, 3, 10), "en", "Phase 1", "Set 1")
                                .titled(SECRET),
                        null));
        parts.bounds().write(new WindowBounds(0, 0, 800, 600, false));
        for (String name : List.of(
                "breaks.json",
                "remedy.json",
                "sets.json",
                "log/agent.log",
                "log/window.log.1",
                "nape.db.damaged-20260101-000000",
                "nape.db.damaged-20260101-000000.told",
                "settings.json.damaged-20260101-000000",
                "draft.json.unreadable",
                "draft.json.tmp",
                "settings.json.tmp",
                "breaks.json.unreadable")) {
            Files.writeString(folder.resolve(name), SECRET);
        }
    }

    private static void programme(SqliteJournal journal) {
        UUID plan = new UUID(0x7000, 9);
        LocalDate day = LocalDate.of(2026, 3, 10);
        journal.programmes().open(plan, new KeptRevision(1, NOW, null, null, null, SECRET));
        journal.programmes().accept(plan, 1, NOW, day);
        journal.programmes().answer(plan, new PhaseAnswer("p1", MoveOn.NOT_YET, NOW, day));
        journal.programmes().keep(plan, new PersonKeys(SECRET, SECRET, SECRET, SECRET));
        journal.save(new JournalEntry.Stretch(
                new UUID(0x7000, 10),
                NOW,
                JournalEntry.Stretch.OF_PROGRAMME,
                List.of("chin-tuck-seated"),
                Duration.ZERO,
                SessionOutcome.FINISHED,
                null,
                null,
                null,
                new SetTurn(plan, 1, "p1", "s1", true, List.of("i1"), List.of(new Skipped("i2", SkipReason.TIME)))));
    }

    private static OwnStretches own() {
        return new OwnStretches(
                Set.of("osteoporosis", "read.ice", "prefer.heat"),
                Set.of("desk-5"),
                Set.of("chin-tuck-seated"),
                List.of(new Routine("my-" + SECRET, SECRET, "", List.of(RoutineItem.plain("chin-tuck-seated")))));
    }

    @Test
    void leavesNoFileWithAWordOfThePersonAndNoRowInAnyTable() throws IOException, SQLException {
        Map<String, Long> before = rows();
        assertEquals(Set.of(), empty(before), "the test has something in every table");
        assertNotEquals(Set.of(), holding(SECRET));

        erase();

        assertEquals(List.of("Everything is erased."), told);
        assertEquals(Set.of("nape.db", "nape.db.lock", "settings.json"), files());
        assertEquals(before.keySet(), empty(rows()));
        for (String word :
                List.of(SECRET, "neck-back", "stress", "desk-5", "osteoporosis", "chin-tuck", "NZ", "prefer.")) {
            assertEquals(Set.of(), holding(word), word);
        }
        assertEquals(ProcessParts.shipped(), parts.choices());
    }

    @Test
    void leavesTheCardOfASenderAndTheFolderOfTheirProgrammesAndSaysSo() throws IOException {
        Files.writeString(parts.paths().sender(), "card");
        Path kept = Files.createDirectories(parts.programmes()).resolve("x.nape-progress");
        Files.writeString(kept, "of somebody else");

        erase();

        assertTrue(
                told.getFirst().startsWith("Everything else is erased. Your card as a sender stays"), told::toString);
        assertTrue(told.getFirst().contains(parts.paths().sender().toString()), told::toString);
        assertTrue(told.getFirst().endsWith("stay in " + parts.programmes()), told::toString);
        assertEquals("card", Files.readString(parts.paths().sender()));
        assertEquals("of somebody else", Files.readString(kept));
        assertEquals(Set.of(), holding(SECRET));
    }

    @Test
    void leavesEverythingAsItIsWhenTheAgentCannotErase() throws IOException, SQLException {
        Map<String, Long> before = rows();
        Set<String> files = files();
        desk(new Answering(_ -> Reply.Refused.of("agent.line.lost")), new MemoryJournal())
                .erase(told::add);
        assertEquals(List.of(new Texts(Locale.UK).of("agent.line.lost")), told);
        assertEquals(before, rows());
        assertEquals(files, files());
    }

    /** As window and agent do it together; the agent's own letting go is AgentCrashTest's. */
    private void erase() {
        try (SqliteJournal journal = parts.journal()) {
            desk(
                            new Answering(request -> {
                                if (request instanceof Request.Erase) {
                                    parts.erase(journal);
                                }
                                return new Reply.Done();
                            }),
                            journal)
                    .erase(told::add);
        }
    }

    /** An agent that answers at once. */
    private record Answering(Function<Request, Reply> answers) implements AgentLine {
        @Override
        public ReadOnlyObjectProperty<@Nullable AgentStatus> status() {
            return new ReadOnlyObjectWrapper<@Nullable AgentStatus>(null).getReadOnlyProperty();
        }

        @Override
        public void ask(Request request, Consumer<Reply> answer) {
            answer.accept(answers.apply(request));
        }

        @Override
        public void listen(Consumer<Notice> listener) {
            // Nothing is told unasked.
        }

        @Override
        public void send(Request request) {
            ask(request, _ -> {});
        }
    }

    private FileDataDesk desk(AgentLine agent, Journal journal) {
        FileSettingsDesk settings = new FileSettingsDesk(
                parts.choices(),
                parts::choices,
                parts.settings()::write,
                Runnable::run,
                Runnable::run,
                agent,
                fault -> told.add(fault.id()));
        FileDraftDesk drafts = new FileDraftDesk(
                new FileDraft<>(parts.draft(), parts.draft().read(), Runnable::run, told::add),
                new FileDraft<>(parts.edit(), parts.edit().read(), Runnable::run, told::add),
                new FileDraft<>(parts.answers(), parts.answers().read(), Runnable::run, told::add),
                new FileDraft<>(
                        new ProgrammePlace(parts.programmeDraft()),
                        parts.programmeDraft().read(),
                        Runnable::run,
                        told::add));
        return new FileDataDesk(
                parts.paths(), parts, new DirectJournalDesk(journal), agent, settings, drafts, new Texts(Locale.UK));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new TreeSet<>(all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList());
        }
    }

    private Set<String> holding(String word) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String file : files()) {
            if (new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.ISO_8859_1).contains(word)) {
                found.add(file);
            }
        }
        return found;
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection open = DriverManager.getConnection(
                        "jdbc:sqlite:" + parts.paths().database());
                Statement ask = open.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = ask.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = ask.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static Set<String> empty(Map<String, Long> counts) {
        Set<String> empty = new TreeSet<>();
        counts.forEach((table, rows) -> {
            if (rows == 0) {
                empty.add(table);
            }
        });
        return empty;
    }
}
