package app.nape.app;

import app.nape.agent.StateFile;
import app.nape.care.PainDraft;
import app.nape.ui.DraftDesk;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The half-written entry in a private file of the data folder. A burst of changes is written once. Lives on the FX thread. */
final class FileDraftDesk implements DraftDesk {
    private final StateFile<PainDraft> file;
    private final Executor aside;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<@Nullable PainDraft> draft;
    private final AtomicReference<@Nullable Runnable> unwritten = new AtomicReference<>();

    /**
     * A desk.
     *
     * @param left what an earlier life of the window left
     * @param aside runs one task after the other, not on the FX thread
     * @param failed is told, on that thread, that the file could not be written
     */
    FileDraftDesk(StateFile<PainDraft> file, Optional<PainDraft> left, Executor aside, Consumer<String> failed) {
        this.file = file;
        this.aside = aside;
        this.failed = failed;
        draft = new ReadOnlyObjectWrapper<>(left.orElse(null));
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable PainDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    @Override
    public void keep(PainDraft now) {
        if (!now.equals(draft.get())) {
            draft.set(now);
            later(() -> write(now));
        }
    }

    @Override
    public void forget() {
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

    private void write(PainDraft now) {
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
