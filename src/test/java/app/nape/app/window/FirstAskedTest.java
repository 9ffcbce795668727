package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Something dear that is made at most once, whoever wants it first. */
class FirstAskedTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Deque<Runnable> thread = new ArrayDeque<>();

    @Test
    void isNotMadeBeforeItIsWanted() {
        FirstAsked<Integer> it = new FirstAsked<>(made::incrementAndGet, thread::add);
        assertEquals(0, thread.size());
        it.begin();
        assertEquals(1, thread.size());
    }

    @Test
    void isMadeOnceHoweverOftenItIsBegunAndAsked() {
        FirstAsked<Integer> it = new FirstAsked<>(made::incrementAndGet, Runnable::run);
        it.begin();
        it.begin();
        assertEquals(1, it.get());
        assertEquals(1, it.get());
        assertEquals(1, made.get());
    }

    @Test
    void isMadeForWhoeverAsksWithoutHavingBegun() {
        assertEquals(1, new FirstAsked<>(made::incrementAndGet, Runnable::run).get());
    }

    @Test
    void failsForEachWhoAsksWhatCannotBeMade() {
        FirstAsked<Integer> it = new FirstAsked<>(
                () -> {
                    made.incrementAndGet();
                    throw new IllegalStateException("no file");
                },
                Runnable::run);
        assertThrows(CompletionException.class, it::get);
        assertThrows(CompletionException.class, it::get);
        assertEquals(1, made.get());
    }
}
