package app.nape.exchange.share;

import app.nape.care.EpisodeSafety;
import app.nape.exchange.CsvExport;
import app.nape.exchange.EntryNames;
import app.nape.journal.Journal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The table for a spreadsheet. */
public final class TableFile implements Export {
    private final Period period;
    private final Chosen chosen;
    private final JournalPieces pieces;
    private final Writer out;
    private final CsvExport table;
    private int entries;

    /** Writes its heading; the stream stays open. */
    public TableFile(Journal journal, Period period, Chosen chosen, EntryNames names, OutputStream out)
            throws IOException {
        this.period = period;
        this.chosen = chosen;
        pieces = new JournalPieces(journal, period, chosen);
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        table = new CsvExport(names, this.out);
    }

    @Override
    public int steps() {
        return pieces.count() + 1;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        if (number < pieces.count()) {
            for (Piece.Line line : pieces.read(journal, number).lines()) {
                table.entry(line.entry(), line.written());
                entries++;
            }
            return;
        }
        if (chosen.has(Topic.BREAKS)) {
            table.positions(journal.positionDays(period.first(), period.to()));
        }
        // What was said apart from any episode has one day only, the one on which it was first said.
        EpisodeSafety card = chosen.of(journal.cardSafety());
        if (period.whole()) {
            table.signs(card, period.zone());
        }
        out.flush();
    }

    @Override
    public int entries() {
        return entries;
    }
}
