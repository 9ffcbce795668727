package app.nape.exchange.share;

import app.nape.journal.Journal;
import java.io.IOException;
import java.io.OutputStream;

/** A file whose bytes are there already. */
public final class WrittenFile implements Export {
    private final byte[] bytes;
    private final OutputStream out;

    /** These bytes. */
    public WrittenFile(byte[] bytes, OutputStream out) {
        this.bytes = bytes.clone();
        this.out = out;
    }

    @Override
    public int steps() {
        return 1;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        out.write(bytes);
        out.flush();
    }

    @Override
    public int entries() {
        return 0;
    }
}
