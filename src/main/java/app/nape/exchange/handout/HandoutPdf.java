package app.nape.exchange.handout;

import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.PaperWork;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** A handout as a tagged PDF. Touches no store and no file. */
public final class HandoutPdf {
    private HandoutPdf() {}

    /**
     * The whole file.
     *
     * @param made when, for the file’s own date
     * @throws PaperWork.Stopped when it was stopped
     */
    public static byte[] of(Handout handout, HandoutRequest request, Texts texts, Instant made, PaperWork work) {
        work.done(0);
        try (Paper paper = new Paper(request.paper(), handout.title(), texts.locale(), made)) {
            new HandoutPages(handout, request, texts, paper, work).draw();
            byte[] bytes = paper.finish();
            work.done(1);
            return bytes;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
