package app.nape.app.window;

import app.nape.code.Sentence;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.store.StoreThread;
import app.nape.ui.AgentLine;
import app.nape.ui.SettingsDesk;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The person's choices for the window's pages, kept in the settings file. Lives on the FX thread. */
public final class FileSettingsDesk implements SettingsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FileSettingsDesk.class);

    private final Supplier<Settings> read;
    private final Consumer<Settings> write;
    private final Executor aside;
    private final Executor fx;
    private final AgentLine agent;
    private final Consumer<Sentence> tell;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private int writing;

    /**
     * A desk that has been read.
     *
     * @param first the choices as they are
     * @param read reads the file
     * @param write writes the file; throws {@link SettingsUnavailable} with what a person is told
     * @param aside runs one task after the other, not on the FX thread
     * @param fx brings answers to the FX thread
     * @param tell tells the person
     */
    public FileSettingsDesk(
            Settings first,
            Supplier<Settings> read,
            Consumer<Settings> write,
            Executor aside,
            Executor fx,
            AgentLine agent,
            Consumer<Sentence> tell) {
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.read = read;
        this.write = write;
        this.aside = aside;
        this.fx = fx;
        this.agent = agent;
        this.tell = tell;
        agent.listen(this::heard);
    }

    @Override
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        writing++;
        aside.execute(() -> {
            Sentence fault = written(changed);
            fx.execute(() -> {
                writing--;
                if (fault == null) {
                    agent.ask(new Request.SettingsChanged(), _ -> {});
                } else {
                    tell.accept(fault);
                }
            });
        });
    }

    /** What is said when it could not be written; null when it was. */
    private @Nullable Sentence written(Settings changed) {
        try {
            write.accept(changed);
            return null;
        } catch (SettingsUnavailable problem) {
            return problem.sentence();
        } catch (RuntimeException problem) {
            LOG.error("the settings could not be written", problem);
            return StoreThread.FAULT;
        }
    }

    private void heard(Notice notice) {
        if (notice instanceof Notice.SettingsWritten) {
            aside.execute(() -> {
                Settings now = read.get();
                fx.execute(() -> {
                    // What the person changes at this moment is newer than the file.
                    if (writing == 0 && !now.equals(settings.get())) {
                        settings.set(now);
                    }
                });
            });
        }
    }
}
