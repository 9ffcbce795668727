package app.nape.desktop.linux;

import app.nape.desktop.Speaker;
import app.nape.desktop.SpeakerAside;
import app.nape.desktop.Voice;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Speaks by Speech Dispatcher as screen readers do: with their priority, so that neither it nor Orca cuts off what the other says, and
 * breaking off nothing but its own words. Where the service does not run yet, another way is taken, which may start it.
 */
final class SpeechService extends SpeakerAside {
    private static final Logger LOG = System.getLogger(SpeechService.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path socket;
    private final Speaker otherwise;
    private @Nullable SpeechTalk talk;

    /**
     * @param otherwise how to speak where nothing stands at the socket; called on the thread of {@code aside} only
     * @param aside one thread, on which everything is said in order
     */
    SpeechService(Path socket, Speaker otherwise, Executor aside) {
        super(aside);
        this.socket = socket;
        this.otherwise = otherwise;
    }

    @Override
    protected void begin(String text, Voice voice) {
        if (spoken(text, voice)) {
            otherwise.stop();
        } else {
            otherwise.say(text, voice);
        }
    }

    private boolean spoken(String text, Voice voice) {
        // A conversation of before may have ended with a service that is back by now.
        Optional<Boolean> said = talk == null ? Optional.empty() : attempt(text, voice);
        return said.or(() -> attempt(text, voice)).orElse(false);
    }

    /** Whether the service took it; empty where there was nobody to talk to. */
    private Optional<Boolean> attempt(String text, Voice voice) {
        try {
            SpeechTalk now = talk;
            if (now == null) {
                now = SpeechTalk.open(socket, PATIENCE);
                talk = now;
                now.ask("SET SELF CLIENT_NAME user:nape:main");
                now.ask("SET SELF PRIORITY MESSAGE");
            }
            now.ask("CANCEL SELF");
            // A voice that it does not have is no reason to be silent.
            for (String wish : wishes(voice)) {
                now.ask("SET SELF " + wish);
            }
            return Optional.of(now.speak(text));
        } catch (IOException problem) {
            hangUp(problem);
            return Optional.empty();
        }
    }

    private static List<String> wishes(Voice voice) {
        return List.of(
                "LANGUAGE " + voice.language().getLanguage(),
                "RATE " + LinuxSpeech.rate(voice),
                "VOLUME " + LinuxSpeech.volume(voice));
    }

    @Override
    protected void silence() {
        SpeechTalk now = talk;
        if (now != null) {
            try {
                now.ask("CANCEL SELF");
            } catch (IOException problem) {
                hangUp(problem);
            }
        }
        otherwise.stop();
    }

    private void hangUp(IOException why) {
        LOG.log(Level.DEBUG, "No word with the speech service: {0}", why.toString());
        if (talk != null) {
            talk.close();
            talk = null;
        }
    }
}
