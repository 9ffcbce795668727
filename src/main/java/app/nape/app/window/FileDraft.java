package app.nape.app.window;

import app.nape.store.StateFile;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is half written, in a private file of the data folder. A burst of changes is written once. Lives on the FX thread.
 *
 * @param <T> what is kept
 */
public final class FileDraft<T> {
    private final Place<T> file;
    private final Executor aside;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<@Nullable T> draft;
    private final AtomicReference<@Nullable Runnable> unwritten = new AtomicReference<>();

    /** Where a draft is written. */
    public interface Place<T> {
        /** Keeps it in place of what was kept. */
        void write(T value) throws IOException;

        /** Forgets it. */
        void delete() throws IOException;
    }

    private record InStateFile<T>(StateFile<T> file) implements Place<T> {
        @Override
        public void write(T value) throws IOException {
            file.write(value);
        }

        @Override
        public void delete() throws IOException {
            file.delete();
        }
    }

    /** A draft in a state file. */
    public FileDraft(StateFile<T> file, Optional<T> left, Executor aside, Consumer<String> failed) {
        this(new InStateFile<>(file), left, aside, failed);
    }

    /**
     * A draft.
     *
     * @param left what an earlier life of the window left
     * @param aside runs one task after the other, not on the FX thread
     * @param failed is told, on that thread, that the file could not be written
     */
    public FileDraft(Place<T> file, Optional<T> left, Executor aside, Consumer<String> failed) {
        this.file = file;
        this.aside = aside;
        this.failed = failed;
        draft = new ReadOnlyObjectWrapper<>(left.orElse(null));
    }

    ReadOnlyObjectProperty<@Nullable T> draft() {
        return draft.getReadOnlyProperty();
    }

    public void keep(T now) {
        if (!now.equals(draft.get())) {
            draft.set(now);
            later(() -> write(now));
        }
    }

    void forget() {
        if (draft.get() != null) {
            draft.set(null);
            later(this::delete);
        }
    }

    private void later(Runnable work) {
        if (unwritten.getAndSet(work) == null) {
            aside.execute(() -> {
                Runnable newest = unwritten.getAndSet(null);
                if (newest != null) {
                    newest.run();
                }
            });
        }
    }

    private void write(T now) {
        try {
            file.write(now);
        } catch (IOException problem) {
            failed.accept(String.valueOf(problem.getMessage()));
        }
    }

    private void delete() {
        try {
            file.delete();
        } catch (IOException problem) {
            failed.accept(String.valueOf(problem.getMessage()));
        }
    }
}
