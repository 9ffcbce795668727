package app.nape.app.command;

import app.nape.app.parts.ProcessParts;
import app.nape.app.window.StoreJournalDesk;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.code.Sentence;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.journal.JournalEntry;
import app.nape.journal.JournalUnavailable;
import app.nape.settings.OwnStretches;
import app.nape.store.Backup;
import app.nape.store.SqliteJournal;
import app.nape.store.StoreThread;
import app.nape.ui.FxThread;
import app.nape.words.Texts;
import app.nape.workshop.demo.Demo;
import app.nape.workshop.demo.DemoLife;
import app.nape.workshop.tour.Opening;
import app.nape.workshop.tour.Openings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Measures the opening of the window's places on the journal of a data folder, or on an invented life where none was named. */
final class OpeningTimes {
    private static final int YEARS = 5;
    private static final int SAVED = 51;

    private final ProcessParts parts;
    private final Texts texts;

    OpeningTimes(ProcessParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    Map<String, Duration> measure() {
        try {
            if (parts.paths().own() != null) {
                return measure(parts.paths().database());
            }
            Path folder = Files.createTempDirectory("nape-timings");
            try {
                Path file = folder.resolve("nape.db");
                live(file);
                return measure(file);
            } finally {
                clear(folder);
            }
        } catch (IOException problem) {
            throw new JournalUnavailable(Sentence.of("data.other"), problem);
        }
    }

    private Map<String, Duration> measure(Path file) throws IOException {
        try (SqliteJournal journal = parts.journal(file)) {
            // Data that cannot be read is refused here; a page would wait for its answer for ever.
            journal.isEmpty();
        }
        try (StoreThread store = new StoreThread(() -> parts.journal(file), FxThread.EXECUTOR, _ -> {})) {
            Map<String, Duration> times = new LinkedHashMap<>();
            for (Opening opening : Openings.measure(
                    agent -> new StoreJournalDesk(store, agent, System.err::println),
                    parts.choices(),
                    texts,
                    parts.clocks())) {
                times.put(opening.what(), opening.took());
            }
            times.put("save-entry", saving(file));
            return times;
        }
    }

    /** The median of entries saved as a person saves them, each down to the disk; into a copy, so that nothing is added to the log. */
    private Duration saving(Path file) throws IOException {
        Path folder = Files.createTempDirectory("nape-timings");
        try {
            Path copy = folder.resolve("nape.db");
            try (SqliteJournal journal = parts.journal(file)) {
                Backup.to(journal.database(), OwnStretches.NOTHING, copy);
            }
            try (SqliteJournal journal = parts.journal(copy)) {
                List<Duration> took = new ArrayList<>();
                for (int entry = 0; entry < SAVED; entry++) {
                    UUID id = new UUID(0x7000, entry);
                    Instant now = parts.clocks().now().wall();
                    long begun = System.nanoTime();
                    journal.saveAll(List.of(
                            new JournalEntry.Pain(new PainEpisode(
                                    id,
                                    now,
                                    null,
                                    List.of(new PainSite("neck-back", null)),
                                    List.of("stress"),
                                    List.of(),
                                    List.of(),
                                    null)),
                            new JournalEntry.Reading(new UUID(0x7001, entry), id, now, new Nprs(5), null)));
                    took.add(Duration.ofNanos(System.nanoTime() - begun));
                }
                return took.stream().sorted().toList().get(SAVED / 2);
            }
        } finally {
            clear(folder);
        }
    }

    private void live(Path file) {
        try (SqliteJournal journal = parts.journal(file)) {
            DemoLife life = new DemoLife(
                    1,
                    ExerciseCatalogueReader.bundled(texts).routines(),
                    parts.clocks().zone(),
                    parts.clocks().now().wall());
            Demo.fill(journal, life, YEARS);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
