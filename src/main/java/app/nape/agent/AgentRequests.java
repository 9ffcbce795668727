package app.nape.agent;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.desktop.SessionPlace;
import app.nape.link.AgentStatus;
import app.nape.link.Doing;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.time.Moment;
import app.nape.words.BreakWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers what windows, commands, tray and notifications ask. Lives on the loop. */
final class AgentRequests {
    /** So long the player has, from when it is opened, until its session runs. */
    static final Duration BEFORE_SESSION = Duration.ofMinutes(2);

    private final BreakService breaks;
    private final OwnDoings doings;
    private final RemedyService remedies;
    private final StandingService standing;
    private final WindowLauncher launcher;
    private final Announcer announcer;
    private final StatusBuilder status;
    private final PlanRequests plans;
    private final Windows windows;
    private final AgentLoop loop;
    private final BreakWords words;
    private final Runnable reload;
    private final Consumer<Consumer<Reply>> erase;
    private final SetsService sets;
    private final FindingsService findings;
    private final StatusTeller teller;
    private final HandingOver place;
    private final Runnable ended;

    AgentRequests(
            BreakService breaks,
            OwnDoings doings,
            RemedyService remedies,
            StandingService standing,
            WindowLauncher launcher,
            Announcer announcer,
            StatusBuilder status,
            PlanRequests plans,
            Windows windows,
            AgentLoop loop,
            Texts texts,
            Runnable reload,
            Consumer<Consumer<Reply>> erase,
            SetsService sets,
            FindingsService findings,
            StatusTeller teller,
            HandingOver place,
            Runnable ended) {
        this.breaks = breaks;
        this.doings = doings;
        this.remedies = remedies;
        this.standing = standing;
        this.launcher = launcher;
        this.announcer = announcer;
        this.status = status;
        this.plans = plans;
        this.windows = windows;
        this.loop = loop;
        this.words = new BreakWords(texts);
        this.reload = reload;
        this.erase = erase;
        this.sets = sets;
        this.findings = findings;
        this.teller = teller;
        this.place = place;
        this.ended = ended;
    }

    /** Calls {@code reply} exactly once. */
    void answer(Request request, Consumer<Reply> reply) {
        Moment now = loop.now();
        switch (request) {
            case Request.Status() -> reply.accept(new Reply.StatusIs(statusNow()));
            case Request.StatusInWords asked -> teller.tell(asked, statusNow(), reply);
            case Request.Subscribe _ -> reply.accept(new Reply.Done());
            case Request.BreakNow(var kind) -> step(new BreakEvent.BreakAsked(now, kind), reply);
            case Request.BeginBreak() -> step(new BreakEvent.BreakBegun(now), reply);
            case Request.ShorterBreak() -> step(new BreakEvent.ShorterAsked(now), reply);
            case Request.TypedOver() -> step(new BreakEvent.TypedOver(now), reply);
            case Request.EndBreak() -> step(new BreakEvent.BreakLeft(now), reply);
            case Request.SkipBreak() -> step(new BreakEvent.Skipped(now), reply);
            case Request.PostponeBreak(var by) -> step(new BreakEvent.Postponed(now, by), reply);
            case Request.Pause(var length) -> step(new BreakEvent.PauseAsked(now, length), reply);
            case Request.PauseUntilTomorrow() -> step(new BreakEvent.PauseAskedUntilTomorrow(now), reply);
            case Request.Resume() -> resume(now, reply);
            case Request.OpenPrograms() -> plans.openPrograms(reply);
            case Request.CameBack() -> step(new BreakEvent.CameBack(now), reply);
            case Request.SetReading(boolean on) -> step(new BreakEvent.ReadingModeSet(now, on), reply);
            case Request.ChangePosition(var to) -> step(new BreakEvent.PositionChanged(now, to), reply);
            case Request.BreakTaken(var kind, var at) -> {
                Instant ended = at == null ? now.wall() : at;
                step(new BreakEvent.TakenReported(now, kind, ended), reply);
            }
            case Request.Busy(var doing, var lasts) -> {
                doings.busy(doing, lasts);
                reply.accept(new Reply.Done());
            }
            case Request.Stretched(var ended, var length, var done, boolean moved) ->
                step(new BreakEvent.Stretched(now, ended, length, Set.copyOf(done), moved), reply);
            case Request.StartRemedy asked -> remedies.start(asked, reply);
            case Request.StopRemedy asked -> remedies.stop(asked, reply);
            case Request.CardSeen(String id) -> {
                findings.seen(id);
                announcer.seen(id);
                reply.accept(new Reply.Done());
            }
            case Request.JournalChanged(var by) -> {
                sets.refresh();
                windows.tell(new Notice.JournalWritten(by));
                // Answered once the warning signs are known, so that whoever wrote one finds it held at once.
                standing.refresh(() -> {
                    findings.look();
                    reply.accept(new Reply.Done());
                });
            }
            case Request.SettingsChanged(var by) -> {
                reload.run();
                windows.tell(new Notice.SettingsWritten(by));
                reply.accept(new Reply.Done());
            }
            case Request.OpenWindow(var page, var argument) -> {
                if (page.equals("player")) {
                    // Whoever is about to begin a session is not met by a break before it runs.
                    doings.busy(Doing.STRETCHING, BEFORE_SESSION);
                }
                boolean coming = launcher.tell(new Notice.Raise(page, argument));
                reply.accept(coming ? new Reply.Done() : Reply.Refused.of("agent.window.none", launcher.obstacle()));
            }
            case Request.Erase() -> erase.accept(reply);
            case Request.HandOver(String x11, String wayland, String bus) ->
                place.handOver(new SessionPlace(x11, wayland, bus), reply);
            case Request.Renew(String build) -> {
                AgentStatus standing = status.now();
                place.renew(build, standing.offered() == null && standing.remedy() == null, reply);
            }
            case Request.Quit() -> {
                reply.accept(new Reply.Done());
                windows.tell(new Notice.End());
                ended.run();
            }
        }
    }

    /** Ticked first, so that nothing in the answer is older than the question. */
    private AgentStatus statusNow() {
        breaks.tick();
        findings.look();
        return status.now();
    }

    /** Whoever wants reminders back wants them back from a planned pause, too. */
    private void resume(Moment now, Consumer<Reply> reply) {
        Optional<Reply> back = plans.takeBack();
        if (back.isPresent()
                && (back.get() instanceof Reply.Refused
                        || breaks.state().offers().pause() == null)) {
            reply.accept(back.get());
        } else {
            step(new BreakEvent.ResumeAsked(now), reply);
        }
    }

    private void step(BreakEvent event, Consumer<Reply> reply) {
        Optional<BreakEffect.Refuse> refused = breaks.happened(event);
        reply.accept(refused.<Reply>map(refuse -> new Reply.Refused(words.refusal(refuse.because())))
                .orElseGet(Reply.Done::new));
    }
}
