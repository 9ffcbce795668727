package app.nape.agent;

import app.nape.code.Sentence;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.link.Notice;
import app.nape.store.JournalQuestions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the agent's own entries into the journal. What cannot be written now (a full disk, another program's lock) is kept
 * and tried again; ids are given before, so that writing an entry twice makes it once. Lives on the loop.
 */
final class JournalWriter {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final AgentLoop loop;
    private final JournalQuestions store;
    private final Windows windows;
    private final Map<UUID, JournalEntry> unwritten = new LinkedHashMap<>();
    private boolean trying;

    JournalWriter(AgentLoop loop, JournalQuestions store, Windows windows) {
        this.loop = loop;
        this.store = store;
        this.windows = windows;
    }

    /** Writes it, soon; {@code written} runs when it is durable. */
    void write(JournalEntry entry, Runnable written) {
        write(entry, written, _ -> {});
    }

    /** The same; {@code later} is told why when it could not be written at once, and is kept and tried again. */
    void write(JournalEntry entry, Runnable written, Consumer<Sentence> later) {
        unwritten.put(entry.id(), entry);
        attempt(entry, written, later);
    }

    /** What has not been written yet, oldest first; to be kept with the agent's state. */
    List<JournalEntry> unwritten() {
        return List.copyOf(unwritten.values());
    }

    /** Gives up what has not been written yet. */
    void forget() {
        unwritten.clear();
    }

    private void attempt(JournalEntry entry, Runnable written, Consumer<Sentence> later) {
        if (!unwritten.containsKey(entry.id())) {
            return;
        }
        store.ask(
                journal -> {
                    journal.save(possible(journal, entry));
                    return true;
                },
                _ -> {
                    unwritten.remove(entry.id());
                    windows.tell(new Notice.JournalWritten());
                    written.run();
                },
                because -> {
                    later.accept(because);
                    again(entry, written);
                });
    }

    /** An episode may have been deleted while a remedy was timed for it; what was done is worth keeping all the same. */
    private static JournalEntry possible(Journal journal, JournalEntry entry) {
        return entry instanceof JournalEntry.Remedy use
                        && use.episodeId() != null
                        && journal.find(use.episodeId()).isEmpty()
                ? use.withoutEpisode()
                : entry;
    }

    private void again(JournalEntry entry, Runnable written) {
        if (!trying) {
            LOG.warn("the journal could not be written; it is tried again in {}", AGAIN);
        }
        trying = true;
        loop.after(AGAIN, () -> {
            trying = false;
            attempt(entry, written, _ -> {});
        });
    }
}
