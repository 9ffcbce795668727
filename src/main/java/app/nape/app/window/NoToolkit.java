package app.nape.app.window;

import app.nape.code.Sentence;
import app.nape.code.Told;
import java.io.IOException;

/** The toolkit did not start: the display that the environment names is not there, or lets nobody in. */
public final class NoToolkit extends IOException implements Told {
    private static final long serialVersionUID = 1L;

    NoToolkit(Throwable cause) {
        super("the toolkit did not start", cause);
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("agent.window.dead-display");
    }
}
