package app.nape.app.window;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made once: when it is first asked for, or begun ahead of that on another thread.
 *
 * @param <T> what is made
 */
final class FirstAsked<T> implements Supplier<T> {
    private final Supplier<T> making;
    private final Executor thread;
    private volatile @Nullable CompletableFuture<T> made;

    /** Will be made by {@code making} on {@code thread}. */
    FirstAsked(Supplier<T> making, Executor thread) {
        this.making = making;
        this.thread = thread;
    }

    /** Begins to make it, unless that was done already. */
    synchronized void begin() {
        if (made == null) {
            made = CompletableFuture.supplyAsync(making, thread);
        }
    }

    /** The value; waits for it. */
    @Override
    public T get() {
        begin();
        return Objects.requireNonNull(made).join();
    }
}
