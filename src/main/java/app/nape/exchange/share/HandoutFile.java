package app.nape.exchange.share;

import app.nape.exchange.handout.Handout;
import app.nape.exchange.handout.HandoutPdf;
import app.nape.exchange.handout.HandoutRequest;
import app.nape.exchange.paper.PaperWork;
import app.nape.journal.Journal;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** A handout as a PDF; nothing of the log is in it. */
public final class HandoutFile implements Export {
    private final Handout handout;
    private final HandoutRequest request;
    private final Texts texts;
    private final Instant made;
    private final OutputStream out;

    /** @param made when */
    public HandoutFile(Handout handout, HandoutRequest request, Texts texts, Instant made, OutputStream out) {
        this.handout = handout;
        this.request = request;
        this.texts = texts;
        this.made = made;
        this.out = out;
    }

    @Override
    public int steps() {
        return 1;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        out.write(HandoutPdf.of(handout, request, texts, made, PaperWork.QUIET));
        out.flush();
    }

    @Override
    public int entries() {
        return 0;
    }
}
