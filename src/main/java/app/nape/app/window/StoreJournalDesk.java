package app.nape.app.window;

import app.nape.code.Sentence;
import app.nape.journal.Journal;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.store.StoreThread;
import app.nape.ui.AgentLine;
import app.nape.ui.JournalDesk;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** The journal for the window's pages, behind the store's thread of the window process. Lives on the FX thread. */
public final class StoreJournalDesk implements JournalDesk {
    private final StoreThread store;
    private final AgentLine agent;
    private final Consumer<Sentence> tell;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    /**
     * A desk over a store whose answers come back on the FX thread.
     *
     * @param tell tells the person
     */
    public StoreJournalDesk(StoreThread store, AgentLine agent, Consumer<Sentence> tell) {
        this.store = store;
        this.agent = agent;
        this.tell = tell;
        agent.listen(this::heard);
    }

    @Override
    public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
        store.ask(question, answer, sentence -> {
            tell.accept(sentence);
            failed.run();
        });
    }

    @Override
    public <T> void change(Function<Journal, T> change, Consumer<T> done) {
        store.ask(
                change,
                result -> {
                    version.set(version.get() + 1);
                    agent.ask(new Request.JournalChanged(), _ -> {});
                    done.accept(result);
                },
                tell);
    }

    @Override
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** Only what others have written is told. */
    private void heard(Notice notice) {
        if (notice instanceof Notice.JournalWritten) {
            version.set(version.get() + 1);
        }
    }
}
