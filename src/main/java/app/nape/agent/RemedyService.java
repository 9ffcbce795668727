package app.nape.agent;

import app.nape.agent.RemedyTimer.Effect;
import app.nape.agent.RemedyTimer.Running;
import app.nape.care.Nprs;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.code.Sentence;
import app.nape.desktop.Tone;
import app.nape.journal.CareNow;
import app.nape.journal.EntryIds;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus.RunningRemedy;
import app.nape.link.Notice;
import app.nape.link.NoticeCard;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.JournalQuestions;
import app.nape.store.StateFile;
import app.nape.time.Moment;
import app.nape.words.Texts;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The timer for ice, heat and the like: one at a time, kept on disk until its entry is in the journal. Lives on the loop.
 * Notifications name no remedy; what they say of the body depends on the person, since anybody may see them.
 */
final class RemedyService {
    private static final Logger LOG = LoggerFactory.getLogger(RemedyService.class);
    private static final String CARD = "remedy";

    /** How long the end of a timer that has ended by itself is still told. */
    static final Duration TOLD_AFTER = Duration.ofMinutes(30);

    private final AgentLoop loop;
    private final Remedies remedies;
    private final RemedyTimer timer;
    private final Function<Request.StartRemedy, Optional<Sentence>> refusal;
    private final JournalQuestions store;
    private final JournalWriter writer;
    private final StateFile<Running> file;
    private final Windows windows;
    private final Announcer announcer;
    private final Texts texts;
    private final RandomGenerator random;
    private final Runnable changed;
    private final BooleanSupplier mayName;
    private @Nullable Running running;
    private AgentLoop.Wake wake = AgentLoop.Wake.NONE;

    RemedyService(
            AgentLoop loop,
            Remedies remedies,
            Function<Request.StartRemedy, Optional<Sentence>> refusal,
            JournalQuestions store,
            JournalWriter writer,
            StateFile<Running> file,
            Windows windows,
            Announcer announcer,
            Texts texts,
            RandomGenerator random,
            Runnable changed,
            BooleanSupplier mayName) {
        this.loop = loop;
        this.remedies = remedies;
        this.timer = new RemedyTimer(remedies);
        this.refusal = refusal;
        this.store = store;
        this.writer = writer;
        this.file = file;
        this.windows = windows;
        this.announcer = announcer;
        this.texts = texts;
        this.random = random;
        this.changed = changed;
        this.mayName = mayName;
    }

    /** Goes on with the timer that ran when the last agent ended. */
    void resume() {
        Moment now = loop.now();
        file.read().ifPresent(saved -> {
            try {
                running = saved.resumed(now);
                tick();
            } catch (ArithmeticException | DateTimeException absurd) {
                LOG.warn("the timer that ran cannot be reckoned with and was let go", absurd);
                running = null;
                forget();
            }
        });
    }

    /** The timer that runs. */
    Optional<RunningRemedy> running() {
        Running now = running;
        if (now == null) {
            return Optional.empty();
        }
        Moment moment = loop.now();
        Instant start = moment.wall().minus(now.gone(moment));
        return Optional.of(new RunningRemedy(
                now.id(), now.remedyId(), start, start.plus(now.length()), start.plus(timer.hardStop(now))));
    }

    /** Starts one; answered when it runs and would outlive a crash, with a warning when the last one was a short while ago. */
    void start(Request.StartRemedy asked, Consumer<Reply> reply) {
        if (running != null) {
            reply.accept(Reply.Refused.of("agent.remedy.runs-already"));
            return;
        }
        Optional<Sentence> refused = refusal.apply(asked);
        if (refused.isPresent()) {
            reply.accept(new Reply.Refused(refused.get()));
            return;
        }
        if (!asked.length().isPositive() || asked.length().compareTo(RemedyTimer.HARD_STOP) > 0) {
            reply.accept(Reply.Refused.of("agent.remedy.length", RemedyTimer.HARD_STOP.toMinutes()));
            return;
        }
        Moment now = loop.now();
        Running begun = new Running(
                EntryIds.at(now.wall(), random),
                asked.remedyId(),
                now.wall(),
                now,
                Duration.ZERO,
                asked.length(),
                asked.siteId(),
                asked.episodeId(),
                asked.before(),
                false,
                false);
        try {
            file.write(begun);
        } catch (IOException problem) {
            LOG.error("a timer could not be kept, so it was not started", problem);
            reply.accept(Reply.Refused.of("agent.remedy.not-kept"));
            return;
        }
        announcer.close(CARD);
        running = begun;
        tick();
        store.ask(
                journal -> tooSoon(journal, asked.remedyId(), now.wall()),
                since -> reply.accept(
                        new Reply.Done(since.map(gone -> Sentence.of("agent.remedy.too-soon", gone.toMinutes()))
                                .orElse(null))),
                _ -> reply.accept(new Reply.Done()));
    }

    /** Ends and logs the one that runs; answered when it is in the journal, or at once with why it is not there yet. */
    void stop(Request.StopRemedy asked, Consumer<Reply> reply) {
        Running now = running;
        if (now == null) {
            reply.accept(Reply.Refused.of("agent.remedy.none"));
            return;
        }
        follow(timer.stop(now, loop.now(), asked.after()), told(reply));
        announcer.close(CARD);
    }

    /** What is told of the entry: whichever happens first, for only the first answer to a request goes out. */
    private Kept told(Consumer<Reply> reply) {
        return new Kept(
                () -> reply.accept(new Reply.Done()),
                because -> reply.accept(new Reply.Done(Sentence.of("agent.remedy.not-yet", because))));
    }

    /**
     * Who waits for an entry to be kept.
     *
     * @param later told why it could not be kept at once
     */
    private record Kept(Runnable written, Consumer<Sentence> later) {
        static final Kept NOBODY = new Kept(() -> {}, _ -> {});
    }

    /** Drops the timer that runs; nothing of it is kept. */
    void forgetAll() {
        wake.cancel();
        running = null;
        forget();
        announcer.close(CARD);
        changed.run();
    }

    /** Looks at the clocks; to be called after sleep too. */
    void tick() {
        Running now = running;
        if (now != null) {
            follow(timer.tick(now, loop.now()), Kept.NOBODY);
        }
    }

    private void follow(RemedyTimer.Decision decision, Kept kept) {
        wake.cancel();
        running = decision.next();
        save();
        decision.effects().forEach(effect -> carryOut(effect, kept));
        wake = decision.wakeIn().map(delay -> loop.after(delay, this::tick)).orElse(AgentLoop.Wake.NONE);
        changed.run();
    }

    private void carryOut(Effect effect, Kept kept) {
        switch (effect) {
            case Effect.TellSkinCheck skin -> {
                windows.tell(new Notice.SkinCheck(skin.remedyId()));
                tell("skin", skin.remedyId());
            }
            case Effect.TellOver over -> {
                windows.tell(new Notice.RemedyOver(over.remedyId()));
                // What is not on the skin has ended with it, and so has what was slept through.
                tell(
                        running == null ? remedies.is(over.remedyId(), RemedyKind::onSkin) ? "stop" : "ended" : "over",
                        over.remedyId());
            }
            case Effect.TellHardStop stop -> {
                windows.tell(new Notice.RemedyOver(stop.remedyId()));
                tell("stop", stop.remedyId());
            }
            case Effect.Keep keep -> {
                writer.write(
                        keep.entry(),
                        () -> {
                            forget();
                            kept.written().run();
                        },
                        kept.later());
                tellEpisode(keep.entry());
            }
        }
    }

    /** How it was afterwards says how the episode is, while that is open. */
    private void tellEpisode(JournalEntry.Remedy use) {
        UUID episode = use.episodeId();
        Nprs after = use.after();
        if (episode != null && after != null) {
            Instant now = loop.now().wall();
            store.ask(
                    journal -> journal.openEpisodes().stream()
                            .anyMatch(open -> open.id().equals(episode)),
                    open -> {
                        if (open) {
                            writer.write(
                                    new JournalEntry.Reading(EntryIds.at(now, random), episode, now, after, null),
                                    () -> {});
                        }
                    },
                    _ -> {});
        }
    }

    /** Anybody may see a notification, so it speaks of skin and body only where the person allows it. */
    private void tell(String moment, String remedyId) {
        boolean running = !moment.equals("stop") && !moment.equals("ended");
        String said = moment + (mayName.getAsBoolean() || moment.equals("ended") ? "" : "-plain");
        // texts: agent.remedy.*
        String title = "agent.remedy." + said + "-title";
        String body = "agent.remedy." + said + "-body";
        Request ends = moment.equals("over") ? new Request.StopRemedy(null) : null;
        NoticeCard card = new NoticeCard(
                CARD,
                texts.of(title),
                texts.of(body),
                List.of(
                        new NoticeCard.Button(texts.of(ends == null ? "agent.card.seen" : "agent.card.end"), ends),
                        new NoticeCard.Button(
                                texts.of("agent.card.open"), new Request.OpenWindow("remedy", remedyId))));
        Tone tone = moment.equals("skin") ? Tone.SWITCH : Tone.DONE;
        if (running) {
            announcer.tell(card, tone);
        } else {
            announcer.tell(card, tone, TOLD_AFTER);
        }
    }

    /** How long ago a use ended after which the skin rests, where that is so short ago that a use of this one is warned of. */
    private Optional<Duration> tooSoon(Journal journal, String next, Instant now) {
        return remedies.find(next)
                .filter(RemedyKind::rests)
                .map(RemedyKind::timing)
                .flatMap(timing -> CareNow.lastOnSkin(journal, remedies)
                        .map(ended -> Duration.between(ended, now))
                        .filter(since -> !since.isNegative() && since.compareTo(timing.warnUnder()) < 0));
    }

    private void save() {
        Running now = running;
        if (now != null) {
            try {
                file.write(now);
            } catch (IOException problem) {
                LOG.error("the running timer could not be kept", problem);
            }
        }
    }

    private void forget() {
        if (running == null) {
            try {
                file.delete();
            } catch (IOException problem) {
                LOG.error("the ended timer could not be taken away", problem);
            }
        }
    }
}
