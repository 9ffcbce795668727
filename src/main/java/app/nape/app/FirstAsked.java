package app.nape.app;

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
    private @Nullable CompletableFuture<T> made;

    /** Will be made by {@code making} on {@code thread}. */
    FirstAsked(Supplier<T> making, Executor thread) {
        this.making = making;
        this.thread = thread;
    }

    /** Begins to make it, unless that was done already. */
    synchronized CompletableFuture<T> begin() {
        CompletableFuture<T> begun = made;
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(making, thread);
            made = begun;
        }
        return begun;
    }

    /** The value; waits for it. */
    @Override
    public T get() {
        return begin().join();
    }
}
