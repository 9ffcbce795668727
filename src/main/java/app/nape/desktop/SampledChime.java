package app.nape.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/** Plays the chimes through Java Sound, which is loaded with the first of them and not before. */
public final class SampledChime implements Chime {
    private static final Logger LOG = System.getLogger(SampledChime.class.getName());
    private static final AudioFormat FORMAT = new AudioFormat(ToneShape.RATE, 16, 1, true, false);

    private final Executor aside;
    private final Consumer<Boolean> played;

    /**
     * @param aside one thread on which sound devices are opened
     * @param played told after each attempt whether there was a device for it
     */
    public SampledChime(Executor aside, Consumer<Boolean> played) {
        this.aside = aside;
        this.played = played;
    }

    @Override
    public void play(Tone tone, int volume) {
        if (volume > 0) {
            aside.execute(() -> played.accept(sound(ToneShape.samples(tone, Math.min(100, volume)))));
        }
    }

    private static boolean sound(byte[] pcm) {
        try {
            Clip clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType().equals(LineEvent.Type.STOP)) {
                    clip.close();
                }
            });
            clip.open(FORMAT, pcm, 0, pcm.length);
            clip.start();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException problem) {
            LOG.log(Level.DEBUG, "No sound: {0}", problem.toString());
            return false;
        }
    }
}
