package app.nape.ui.remedy;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PublicSource;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyAdvice;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyCaution;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.remedy.RemedyPace;
import app.nape.care.remedy.RemedyPreference;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.journal.CareNow;
import app.nape.journal.EntryIds;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.control.CautionWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A remedy that is about to be used, runs, or was used: what speaks for it, how long, and how it was before and after. */
public final class RemedyModel {
    /** What can be chosen for a remedy whose lengths the vocabulary does not give. */
    private static final List<Duration> LENGTHS =
            Stream.of(5, 10, 15, 20).map(Duration::ofMinutes).toList();

    private static final Duration USUAL = Duration.ofMinutes(15);
    /** For so long after its end a use is asked how it was. */
    private static final Duration ASKED_FOR = Duration.ofHours(2);

    /** What the journal knows of it: the facts advice depends on, and a use whose score afterwards is not known yet. */
    record Known(CareNow care, JournalEntry.@Nullable Remedy unanswered) {
        static final Known NOTHING = new Known(CareNow.nothing(Instant.EPOCH), null);

        @Nullable
        PainEpisode episode() {
            return care.episode();
        }
    }

    private final Set<String> readNow = new HashSet<>();
    private final PageContext context;
    private final RandomGenerator random;
    private final RemedyAdvisor advisor;
    private final ObjectProperty<String> chosen;
    private final ObjectProperty<Duration> length = new SimpleObjectProperty<>(USUAL);
    private final ObjectProperty<@Nullable Nprs> before = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);

    private final BooleanProperty watched = new SimpleBooleanProperty(true);

    /** Knows nothing until {@link #reload}. */
    public RemedyModel(PageContext context, RandomGenerator random) {
        this.context = context;
        this.random = random;
        chosen = new SimpleObjectProperty<>(context.care().remedies().warming().id());
        advisor = new RemedyAdvisor(
                context.care().remedies(),
                context.care().triggers(),
                context.care().cautions());
    }

    /** Reads what the advice depends on. */
    public void reload() {
        Instant now = now();
        Remedies remedies = context.care().remedies();
        context.journal().ask(journal -> read(journal, remedies, now), known::set);
    }

    private static Known read(Journal journal, Remedies remedies, Instant now) {
        List<JournalEntry> recent = journal.latest(now.plusSeconds(1), 1, Set.of("remedy"));
        JournalEntry.Remedy newest = recent.isEmpty() ? null : (JournalEntry.Remedy) recent.getFirst();
        boolean asks = newest != null
                && newest.after() == null
                && newest.at().plus(newest.length()).plus(ASKED_FOR).isAfter(now);
        return new Known(CareNow.read(journal, remedies, now), asks ? newest : null);
    }

    /** Whether the page it belongs to is looked at: only then is the time that is left counted down. */
    public BooleanProperty watched() {
        return watched;
    }

    /** Key of the remedy in question. */
    public ObjectProperty<String> chosen() {
        return chosen;
    }

    /** Length of the timer. */
    ObjectProperty<Duration> length() {
        return length;
    }

    /** The score before, or null. */
    ObjectProperty<@Nullable Nprs> before() {
        return before;
    }

    /** What the journal knows. */
    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    /** The remedies that can be logged here, ice and heat first; those of the exercise log are not among them. */
    List<RemedyKind> offered() {
        return context.care().remedies().offered();
    }

    /** The two of which a person may have found one best. */
    List<RemedyKind> pair() {
        return context.care().remedies().pair();
    }

    RemedyKind kind() {
        return context.care().remedy(chosen.get()).orElseGet(() -> offered().getFirst());
    }

    /** Ice or heat, with the reasons. */
    RemedyAdvice advice() {
        return advisor.advise(known.get().care().at(now()).remedy(false, preferred(), standing()));
    }

    /** What warning signs hold, and what applies to the person. */
    Standing standing() {
        return context.standing().now().get().standing();
    }

    /** What the chosen remedy belongs to; empty for one that nothing holds. */
    Optional<Relief> relief() {
        return kind().relief();
    }

    /** Whether the chosen remedy may be started. */
    boolean mayStart() {
        return context.standing().now().get().read() && kind().mayStart(standing());
    }

    /** The remedy that the person has found best, ice or heat; or null. */
    @Nullable
    String preferred() {
        return RemedyPreference.in(
                context.care().remedies(),
                context.settings().settings().get().stretching().ticked());
    }

    /** Remembers which one the person has found best; null for neither. */
    void prefer(@Nullable String remedyId) {
        context.settings()
                .change(settings -> settings.withStretching(
                        it -> it.withTicked(RemedyPreference.put(context.care().remedies(), remedyId, it.ticked()))));
        // What was found best is what is chosen here, unless something speaks against it now.
        if (remedyId != null) {
            advice().remedyId().ifPresent(chosen::set);
        }
    }

    /** Chooses what the advice names first, once the journal has answered. */
    public void chooseAdvised() {
        Instant now = now();
        Remedies remedies = context.care().remedies();
        context.journal().ask(journal -> read(journal, remedies, now), found -> {
            known.set(found);
            advice().remedyId().ifPresent(chosen::set);
        });
    }

    /** Whether the skin has had its rest. */
    RemedyPace pace() {
        return advisor.pace(kind(), known.get().care().lastOnSkin(), now());
    }

    /** When it has, if that is still to come. */
    Optional<Instant> earliest() {
        Instant free = advisor.earliest(kind(), known.get().care().lastOnSkin());
        return free != null && free.isAfter(now()) ? Optional.of(free) : Optional.empty();
    }

    /** What to mind with the chosen remedy. */
    List<RemedyCaution> cautions() {
        return context.care().cautions(kind());
    }

    /** The public pages behind the chosen remedy's cautions and its rule, a line each. */
    List<String> sources() {
        return context.care().remedySources(kind()).stream()
                .map(PublicSource::line)
                .toList();
    }

    /** Whether the person has said that the cautions were read, before this use or once for all. */
    boolean cautionsRead() {
        return cautions().isEmpty() || readNow.contains(readKey()) || asksNoMore();
    }

    /** Whether the cautions of this remedy are not to be asked for again. */
    boolean asksNoMore() {
        return context.settings().settings().get().stretching().ticked().contains(readKey());
    }

    /** They were read before this use; the next one asks again. Taken back, they are asked for again whatever was said before. */
    void cautionsWereRead(boolean read) {
        if (read) {
            readNow.add(readKey());
        } else {
            readNow.remove(readKey());
            if (asksNoMore()) {
                askNoMore(false);
            }
        }
    }

    /** Keeps whether the cautions of this remedy are to be asked for again. */
    void askNoMore(boolean enough) {
        tick(readKey(), enough);
    }

    private void tick(String key, boolean on) {
        context.settings().change(settings -> {
            Set<String> ticked = new HashSet<>(settings.stretching().ticked());
            if (on) {
                ticked.add(key);
            } else {
                ticked.remove(key);
            }
            return settings.withStretching(it -> it.withTicked(ticked));
        });
    }

    /** What speaks against the chosen remedy now. */
    RemedyObjections objections() {
        return new RemedyObjections(context, kind(), known.get().care(), now());
    }

    /** Remembers that a clinician agreed to the chosen remedy, or no longer. */
    void agreed(boolean yes) {
        tick(objections().agreedKey(), yes);
    }

    private String readKey() {
        return "read." + chosen.get();
    }

    /** The timer that runs, or null. */
    AgentStatus.@Nullable RunningRemedy running() {
        AgentStatus status = context.agent().status().get();
        return status == null ? null : status.remedy();
    }

    /** Whether a timer can be started: somebody must be there to ring. */
    boolean canTime() {
        return context.agent().status().get() != null;
    }

    /** Starts the timer; says the agent's warning or refusal. */
    void start() {
        PainEpisode episode = known.get().episode();
        Request.StartRemedy asked = new Request.StartRemedy(
                chosen.get(),
                length.get(),
                episode == null ? null : episode.sites().getFirst().siteId(),
                episode == null ? null : episode.id(),
                before.get());
        context.agent().ask(asked, reply -> {
            if (reply instanceof Reply.Refused refused) {
                context.navigator().tell(context.texts().of(refused.because()), null);
            } else {
                before.set(null);
                readNow.remove("read." + asked.remedyId());
            }
        });
    }

    /** Ends the timer that runs; what was used so far is kept. */
    void stop(@Nullable Nprs after) {
        context.agent().send(new Request.StopRemedy(after));
    }

    /** Adds how it was afterwards to a use that is kept, and to its episode while that is open. */
    void answer(JournalEntry.Remedy use, Nprs after) {
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(new JournalEntry.Remedy(
                use.id(),
                use.at(),
                use.remedyId(),
                use.length(),
                use.siteId(),
                use.episodeId(),
                use.before(),
                after,
                use.note()));
        PainEpisode episode = known.get().episode();
        if (episode != null && episode.id().equals(use.episodeId())) {
            // The same answer says how the episode is.
            entries.add(new JournalEntry.Reading(EntryIds.at(now(), random), episode.id(), now(), after, null));
        }
        keep(entries);
    }

    /** Keeps a use that had no timer. */
    void logAfterwards(
            @Nullable Instant when, Duration length, @Nullable Nprs first, @Nullable Nprs after, String note) {
        Instant now = now();
        PainEpisode episode = known.get().episode();
        keep(List.of(new JournalEntry.Remedy(
                EntryIds.at(now, random),
                when == null ? now.minus(length) : when,
                chosen.get(),
                length,
                episode == null ? null : episode.sites().getFirst().siteId(),
                episode == null ? null : episode.id(),
                first,
                after,
                note.isBlank() ? null : note.strip())));
    }

    private void keep(List<JournalEntry> entries) {
        context.journal()
                .change(
                        journal -> {
                            journal.saveAll(entries);
                            return CautionWords.of(context, journal, entries);
                        },
                        cautions -> context.navigator()
                                .tell(
                                        CautionWords.told(
                                                context, context.texts().of("log.told.remedy"), cautions),
                                        () -> context.journal().change(Journal::undo, _ -> {})));
    }

    /** The usual length of the chosen remedy; the next shorter one where something that applies to the person asks for that. */
    Duration usual() {
        boolean gentler =
                relief().filter(relief -> !standing().gentler(relief).isEmpty()).isPresent();
        Duration plain = plainly();
        return gentler
                ? lengths().stream()
                        .filter(each -> each.compareTo(plain) < 0)
                        .reduce((_, later) -> later)
                        .orElse(plain)
                : plain;
    }

    private Duration plainly() {
        RemedyKind.Timing timing = kind().timing();
        return timing == null ? USUAL : timing.usual();
    }

    /** The lengths of a timer for the chosen remedy, shortest first. */
    List<Duration> lengths() {
        RemedyKind.Timing timing = kind().timing();
        return timing == null ? LENGTHS : timing.offered();
    }

    private Instant now() {
        return context.clocks().now().wall();
    }
}
