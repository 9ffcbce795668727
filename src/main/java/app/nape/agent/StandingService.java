package app.nape.agent;

import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.code.Sentence;
import app.nape.content.CareCatalogue;
import app.nape.content.CareCatalogueReader;
import app.nape.content.LocalHelp;
import app.nape.content.StandingWords;
import app.nape.journal.CareNow;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.store.JournalQuestions;
import app.nape.words.Texts;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The standing of warning signs for tray, status and remedy timer: read at the start and whenever somebody has written to the journal
 * or the settings. The card is read only when something was noted, since on most days nothing is. Lives on the loop.
 */
final class StandingService {
    private final AgentLoop loop;
    private final JournalQuestions store;
    private final Remedies remedies;
    private final Supplier<Settings> settings;
    private final Texts texts;
    private final Runnable changed;
    private @Nullable CareCatalogue care;
    private Standing standing = Standing.NOTHING;

    StandingService(
            AgentLoop loop,
            JournalQuestions store,
            Remedies remedies,
            Supplier<Settings> settings,
            Texts texts,
            Runnable changed) {
        this.loop = loop;
        this.store = store;
        this.remedies = remedies;
        this.settings = settings;
        this.texts = texts;
        this.changed = changed;
    }

    /** Reads again, then runs this; also when the journal could not be read: what stood then still stands. */
    void refresh(Runnable then) {
        Instant now = loop.now().wall();
        store.ask(
                journal -> CareNow.read(journal, remedies, now),
                known -> {
                    take(known);
                    then.run();
                },
                _ -> then.run());
    }

    private void take(CareNow known) {
        Standing before = standing;
        boolean noted = !known.open().isEmpty() || !known.card().isEmpty();
        standing = noted
                ? Standing.of(
                        care().standing(),
                        known.known(settings.get().stretching().ticked()))
                : Standing.NOTHING;
        if (!standing.equals(before)) {
            changed.run();
        }
    }

    private CareCatalogue care() {
        CareCatalogue read = care;
        if (read == null) {
            read = CareCatalogueReader.bundled(texts);
            care = read;
        }
        return read;
    }

    /** Refuses a remedy or a site that nobody knows: what is timed comes into the log, and from there into archives. */
    Optional<Sentence> unknown(Request.StartRemedy asked) {
        if (remedies.find(asked.remedyId()).isEmpty()) {
            return Optional.of(Sentence.of("agent.remedy.unknown"));
        }
        String site = asked.siteId();
        return site == null || care().site(site).isPresent()
                ? Optional.empty()
                : Optional.of(Sentence.of("agent.remedy.unknown-site"));
    }

    /** Why this remedy cannot be started now, with what to do instead; empty when it may. */
    Optional<Sentence> refusal(String remedyId) {
        return remedies.find(remedyId)
                .flatMap(RemedyKind::relief)
                .filter(relief -> !standing.mayStart(relief))
                .map(this::held);
    }

    /** Whether what stands holds this. */
    boolean holds(Relief relief) {
        return !standing.mayStart(relief);
    }

    /** That it waits; in urgent cases behind what the card says before anything else. */
    private Sentence held(Relief relief) {
        // texts: care.held.*
        Sentence waits = Sentence.of("care.held." + relief.word());
        if (!standing.level().urgent()) {
            return waits;
        }
        StandingWords words = words();
        return Sentence.of(
                "agent.remedy.held",
                words.title(standing.level()).orElse(""),
                words.action(standing.level()).orElse(""),
                String.join(" ", words.urgentSigns(standing)),
                waits);
    }

    /** What an urgent level says, for status and tray; empty at other levels. */
    Optional<AgentStatus.Warning> warning() {
        if (!standing.level().urgent()) {
            return Optional.empty();
        }
        StandingWords words = words();
        return Optional.of(new AgentStatus.Warning(
                standing.level().word(),
                words.title(standing.level()).orElse(""),
                words.action(standing.level()).orElse(""),
                standing.held().stream().sorted().map(Relief::word).toList()));
    }

    private StandingWords words() {
        CareCatalogue known = care();
        LocalHelp help = LocalHelp.of(
                known.emergency(),
                Optional.ofNullable(settings.get().region()),
                loop.clocks().zone());
        return new StandingWords(texts, known, help);
    }
}
