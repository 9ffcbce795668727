package app.nape.link;

import app.nape.code.Sentence;
import app.nape.code.Told;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** An agent runs but did not answer in time. */
final class Silent extends SocketTimeoutException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Silent(Duration patience, Throwable cause) {
        super("no answer within " + patience.toSeconds() + " s");
        initCause(cause);
        sentence = Sentence.of("link.silent", patience.toSeconds());
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
