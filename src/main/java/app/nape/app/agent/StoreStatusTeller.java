package app.nape.app.agent;

import app.nape.agent.StatusTeller;
import app.nape.app.parts.ProcessParts;
import app.nape.cli.Reading;
import app.nape.cli.StatusAnswer;
import app.nape.content.CareCatalogue;
import app.nape.content.CareCatalogueReader;
import app.nape.journal.Journal;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.store.JournalQuestions;
import app.nape.time.Clocks;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says for the command what it would say itself, by the same code: the agent has at hand what a command would first have to load.
 * Whatever only the command can say, such as what it found wrong with the files, is refused; the command then does all by itself.
 */
final class StoreStatusTeller implements StatusTeller {
    private static final Reply BY_ITSELF = Reply.Refused.of("link.request-not-understood");

    private final ProcessParts parts;
    private final JournalQuestions store;
    private @Nullable CareCatalogue care;
    private Locale careIn = Locale.ROOT;

    StoreStatusTeller(ProcessParts parts, JournalQuestions store) {
        this.parts = parts;
        this.store = store;
    }

    @Override
    public void tell(Request.StatusInWords asked, AgentStatus status, Consumer<Reply> reply) {
        if (asked.zone().equals(parts.clocks().zone().getId())) {
            store.ask(journal -> said(asked, status, journal), reply, _ -> reply.accept(BY_ITSELF));
        } else {
            reply.accept(BY_ITSELF);
        }
    }

    /** On the thread of the database. */
    private Reply said(Request.StatusInWords asked, AgentStatus status, Journal journal) {
        Settings choices;
        try {
            choices = parts.read();
        } catch (SettingsUnavailable problem) {
            return BY_ITSELF;
        }
        if (parts.recoveries().awaitsSaying()) {
            return BY_ITSELF;
        }
        Texts texts = new Texts(language(asked, choices));
        Reading reading = new Here(parts.clocks(), texts, journal, choices, care(texts));
        return new Reply.InWords(
                asked.json()
                        ? List.of(StatusAnswer.quickJson(reading, status))
                        : StatusAnswer.lines(reading, status, List::of));
    }

    private static Locale language(Request.StatusInWords asked, Settings choices) {
        Locale wanted = asked.asked() == null ? null : Locale.forLanguageTag(asked.asked());
        return ProcessParts.spoken(wanted, choices, Locale.forLanguageTag(asked.system()));
    }

    private CareCatalogue care(Texts texts) {
        CareCatalogue known = care;
        if (known == null || !careIn.equals(texts.locale())) {
            known = CareCatalogueReader.bundled(texts);
            care = known;
            careIn = texts.locale();
        }
        return known;
    }

    private record Here(Clocks clocks, Texts texts, Journal journal, Settings choices, CareCatalogue care)
            implements Reading {}
}
