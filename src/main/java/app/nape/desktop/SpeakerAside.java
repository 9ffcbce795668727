package app.nape.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks on another thread, where nobody waits for it: words that newer ones have overtaken before they were begun are not said. */
public abstract class SpeakerAside implements Speaker {
    private final Executor aside;
    private final AtomicInteger newest = new AtomicInteger();

    /** @param aside one thread, on which everything is said in order */
    protected SpeakerAside(Executor aside) {
        this.aside = aside;
    }

    @Override
    public final void say(String text, Voice voice) {
        int number = newest.incrementAndGet();
        aside.execute(() -> {
            // Words overtaken by newer ones, as while a program was being started, are old news.
            if (number != newest.get()) {
                return;
            }
            if (voice.volume() > 0 && !text.isBlank()) {
                begin(text, voice);
            } else {
                silence();
            }
        });
    }

    @Override
    public final void stop() {
        newest.incrementAndGet();
        aside.execute(this::silence);
    }

    /** Says this, some words at a volume that can be heard, in place of what is being said. On the one thread. */
    protected abstract void begin(String text, Voice voice);

    /** Ends what is being said. On the one thread. */
    protected abstract void silence();
}
