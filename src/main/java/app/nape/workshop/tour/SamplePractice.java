package app.nape.workshop.tour;

import app.nape.exchange.plan.SenderFile;
import app.nape.ui.PracticeDesk;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A place for programmes for others that is not there before something is written to it. */
public final class SamplePractice {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private SamplePractice() {}

    /** One of its own. */
    public static PracticeDesk desk() {
        Path temp = Path.of(System.getProperty("java.io.tmpdir", "."));
        return in(temp.resolve("nape-practice-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet()));
    }

    /** One in this folder. */
    public static PracticeDesk in(Path folder) {
        return new PracticeDesk(new SenderFile(folder.resolve("sender.json")), folder.resolve("programmes"));
    }
}
