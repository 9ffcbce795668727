package app.nape.exchange.share;

import app.nape.journal.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A file that is made at once, and of nothing that an export reads for it. */
public final class WrittenFile implements Export {
    private final Supplier<byte[]> bytes;
    private final OutputStream out;

    /** These bytes, which are made when it is their turn. */
    public WrittenFile(Supplier<byte[]> bytes, OutputStream out) {
        this.bytes = bytes;
        this.out = out;
    }

    @Override
    public int steps() {
        return 1;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        out.write(bytes.get());
        out.flush();
    }

    @Override
    public int entries() {
        return 0;
    }
}
