package app.nape.exchange.share;

import app.nape.care.EpisodeSafety;
import app.nape.exchange.ArchiveWriter;
import app.nape.exchange.JsonArchive;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.exc.JacksonIOException;

/** The archive: all of the log, to keep or to move. Of a span it holds the entries alone, for that is for somebody else to read. */
public final class ArchiveFile implements Export {
    private final JournalPieces pieces;
    private final ArchiveWriter writer;
    private int entries;

    /**
     * Writes what stands before the entries; the stream stays open.
     *
     * @param own what the person had made their own of the stretches
     * @param written when it is written
     */
    public ArchiveFile(Journal journal, Period period, OwnStretches own, Instant written, OutputStream out) {
        this(journal, period, period.whole(), own, written, out);
    }

    /** The same; {@code whole} says whether what is the person's beside the entries goes with them. */
    public ArchiveFile(
            Journal journal, Period period, boolean whole, OwnStretches own, Instant written, OutputStream out) {
        pieces = new JournalPieces(journal, period, Chosen.ALL);
        writer = new ArchiveWriter(
                new JsonArchive.Contents(
                        List.of(),
                        whole ? own : OwnStretches.NOTHING,
                        journal.activeDays(period.first(), period.to()),
                        journal.positionDays(period.first(), period.to()),
                        Map.of(),
                        whole ? journal.cardSafety() : EpisodeSafety.NONE,
                        whole ? journal.programmes().all() : List.of()),
                written,
                out);
    }

    @Override
    public int steps() {
        return pieces.count() + 1;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        try {
            if (number < pieces.count()) {
                for (Piece.Line line : pieces.read(journal, number).lines()) {
                    writer.entry(line.entry(), line.written());
                    entries++;
                }
            } else {
                writer.close();
            }
        } catch (JacksonIOException full) {
            throw full.getCause();
        }
    }

    @Override
    public int entries() {
        return entries;
    }
}
