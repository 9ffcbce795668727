package app.nape.desktop;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Speaks by the system's own speech program, one process per text. */
public final class CommandSpeaker extends SpeakerAside {
    private static final Logger LOG = System.getLogger(CommandSpeaker.class.getName());

    /** A speech service that has not answered by now will not: without a sound device it never does. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SpeechCommand.Maker maker;
    private final Duration patience;
    private @Nullable Process speaking;
    private List<String> cancel = List.of();

    /** @param aside one thread on which processes are started and ended, in order */
    public CommandSpeaker(SpeechCommand.Maker maker, Executor aside) {
        this(maker, aside, PATIENCE);
    }

    /** @param patience how long the call that silences may take before it is ended */
    CommandSpeaker(SpeechCommand.Maker maker, Executor aside, Duration patience) {
        super(aside);
        this.maker = maker;
        this.patience = patience;
    }

    @Override
    protected void begin(String text, Voice voice) {
        end();
        start(maker.make(text, voice));
    }

    private void start(SpeechCommand call) {
        try {
            Process process = new ProcessBuilder(call.command())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            speaking = process;
            cancel = call.cancel();
            try (OutputStream input = process.getOutputStream()) {
                input.write(call.written().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "Nothing was said: {0}", problem.toString());
        }
    }

    /**
     * Ends the program that speaks, so that old words cannot come after new ones. A speech service is not told to be silent here: new words
     * break off the old ones by themselves there, and a call to cancel that is late would take the new ones with it.
     *
     * @return whether it was still speaking
     */
    private boolean end() {
        Process process = speaking;
        speaking = null;
        if (process == null || !process.isAlive()) {
            return false;
        }
        process.destroy();
        return true;
    }

    @Override
    protected void silence() {
        if (end() && !cancel.isEmpty()) {
            try {
                Process silencing = new ProcessBuilder(cancel)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                var _ = silencing
                        .onExit()
                        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete((_, late) -> {
                            if (late != null) {
                                silencing.destroyForcibly();
                            }
                        });
            } catch (IOException problem) {
                LOG.log(Level.DEBUG, "Could not be silenced: {0}", problem.toString());
            }
        }
    }
}
