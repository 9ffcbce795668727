package app.nape.exchange.share;

import app.nape.exchange.seal.Seal;
import app.nape.journal.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** An export into a seal, which is whole once the last step is done. */
public final class SealedExport implements Export {
    private final Export export;
    private final OutputStream sealed;

    private SealedExport(Export export, OutputStream sealed) {
        this.export = export;
        this.sealed = sealed;
    }

    /** Makes an export that writes into a stream. */
    @FunctionalInterface
    public interface Make {
        /** Into this one. */
        Export into(OutputStream out) throws IOException;
    }

    /**
     * An export into a file, sealed where that is wanted.
     *
     * @param by empty for an open file
     * @param out the file; a seal closes it
     */
    public static Export of(Optional<Seal> by, OutputStream out, Make make) throws IOException {
        if (by.isEmpty()) {
            return make.into(out);
        }
        OutputStream sealed = by.get().over(out);
        return new SealedExport(make.into(sealed), sealed);
    }

    @Override
    public int steps() {
        return export.steps();
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        export.step(journal, number);
        if (number == export.steps() - 1) {
            sealed.close();
        }
    }

    @Override
    public int entries() {
        return export.entries();
    }
}
