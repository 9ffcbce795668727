package app.nape.desktop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Plays one tone and waits for its end; a program of its own, since the sound system reads its settings at its start. */
public final class ChimeProgram {
    private ChimeProgram() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Chime chime = new SampledChime(Runnable::run, heard -> {
            System.out.println(heard ? "heard" : "no device");
            done.countDown();
        });
        chime.play(Tone.valueOf(args[0]), 100);
        if (!done.await(10, TimeUnit.SECONDS)) {
            System.out.println("nothing happened");
        }
        Thread.sleep(1500);
    }
}
