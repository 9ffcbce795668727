package app.nape.agent;

import app.nape.breaks.BreakEvent;
import app.nape.care.remedy.Remedies;
import app.nape.content.CareCatalogueReader;
import app.nape.desktop.Absence;
import app.nape.desktop.Autostart;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.SessionPlace;
import app.nape.link.AgentStatus;
import app.nape.link.Answers;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.store.StateFile;
import app.nape.store.StoreThread;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process that runs all day, put together: what comes in from link and desktop enters the loop here. */
public final class Agent implements Answers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Agent.class);

    /** How long the desktop has to say what it offers before the breaks begin without it. */
    private static final Duration DESKTOP_PATIENCE = Duration.ofSeconds(2);

    private final AgentParts parts;
    private final AgentLoop loop;
    private final JournalWriter writer;
    private final BreakService breaks;
    private final OwnDoings doings;
    private final StandingService standing;
    private final RemedyService remedies;
    private final PresenceService presence;
    private final WindowLauncher launcher;
    private final Announcer announcer;
    private final BreakPrompts prompts;
    private final QuietWatch quiet;
    private final PlansService plans;
    private final ProgramWatch programs;
    private final StatusBuilder status;
    private final TrayService tray;
    private final ScreenLocking locking;
    private final AgentRequests requests;
    private final FindingsService findings;
    private final SetsService sets;
    private Desktop desktop = Desktop.without(Absence.NOT_ASKED_YET);
    private @Nullable OpenDesktop open;
    /** What was asked before the breaks had begun. */
    private final List<Runnable> early = new ArrayList<>();

    private boolean started;
    private boolean telling;

    /** An agent that has not started. */
    public Agent(AgentParts parts) {
        this.parts = parts;
        this.loop = parts.loop();
        Settings settings = parts.settings().get();
        launcher = new WindowLauncher(
                loop,
                parts.aside(),
                parts.process(),
                parts.windows(),
                parts.texts().of("agent.window.failed"));
        announcer = new Announcer(
                loop,
                () -> desktop,
                launcher,
                parts.windows(),
                () -> parts.settings().get().sound(),
                this::changed);
        writer = new JournalWriter(loop, parts.store(), parts.windows());
        breaks = new BreakService(
                loop,
                parts.stepper(),
                StateFile.plain(parts.breakState(), SavedBreaks.class),
                writer,
                parts.store(),
                parts.random(),
                settings.schedule(),
                new DayRollover(settings.reminders().dayBegins()),
                this::changed);
        Remedies known = CareCatalogueReader.remedies(parts.texts());
        standing = new StandingService(loop, parts.store(), known, parts.settings(), parts.texts(), this::changed);
        remedies = new RemedyService(
                loop,
                known,
                asked -> standing.unknown(asked).or(() -> standing.refusal(asked.remedyId())),
                parts.store(),
                writer,
                StateFile.plain(parts.remedyState(), RemedyTimer.Running.class, RemedyTimer.Running::usable),
                parts.windows(),
                announcer,
                parts.texts(),
                parts.random(),
                this::changed,
                () -> parts.settings().get().privacy().healthInNotifications());
        presence = new PresenceService(
                loop, settings.schedule().present(), settings.schedule().typingPause(), this::enter);
        QuietNews news = new QuietNews(loop, () -> breaks.state().person().quiet(), this::enter);
        quiet = new QuietWatch(loop, parts.aside(), () -> desktop, news);
        plans = new PlansService(
                loop, new CalendarWatch(loop, parts.aside(), parts.calendar()), news, this::changed, parts.texts());
        programs = new ProgramWatch(loop, parts.aside(), () -> desktop, news);
        doings = new OwnDoings(loop, new QuietNews(loop, news.known(), breaks::happened));
        sets = new SetsService(parts, breaks, standing, quiet::look, announcer, this::changed);
        prompts = new BreakPrompts(
                loop,
                () -> new Forecast(breaks.schedule(), breaks.state(), loop.now()),
                launcher,
                parts.windows(),
                announcer,
                presence,
                quiet,
                plans::near,
                programs::look,
                sets,
                parts.texts());
        launcher.onFailure(prompts::unseen);
        breaks.stage(prompts);
        status = new StatusBuilder(
                loop, breaks, remedies, standing, launcher, announcer, plans, sets, () -> desktop, parts.texts());
        tray = new TrayService(
                () -> desktop,
                () -> loop.clocks().zone(),
                known,
                () -> parts.settings().get().privacy().healthInNotifications(),
                parts.texts());
        locking = new ScreenLocking(
                loop, parts.aside(), () -> desktop, () -> parts.settings().get().privacy(), breaks);
        findings = new FindingsService(parts.findings(), announcer, parts.texts());
        requests = new AgentRequests(
                breaks,
                doings,
                remedies,
                standing,
                launcher,
                announcer,
                status,
                new PlanRequests(loop, parts, plans, () -> desktop, this::reload),
                parts.windows(),
                loop,
                parts.texts(),
                this::reload,
                this::erase,
                sets,
                findings,
                parts.teller(),
                new HandingOver(loop, parts.place(), this::gone, parts.left()),
                parts.ended());
    }

    /** Opens the desktop and begins, as soon as it has said what it offers. Returns at once. */
    public void start() {
        loop.execute(() -> {
            open = parts.desktop().apply(event -> loop.execute(() -> happened(event)));
            offers(open.now());
            loop.after(DESKTOP_PATIENCE, this::begin);
        });
    }

    @Override
    public void answer(Request request, Consumer<Reply> reply) {
        loop.execute(() -> {
            if (started || request instanceof Request.OpenWindow || request instanceof Request.Quit) {
                answered(request, reply);
            } else {
                early.add(() -> answered(request, reply));
            }
        });
    }

    /**
     * Only the first answer goes out. Whoever asks what Nape fails at is told so at once, and nobody who asked besides has to wait for it.
     */
    private void answered(Request request, Consumer<Reply> reply) {
        AtomicBoolean told = new AtomicBoolean();
        Consumer<Reply> once = answer -> {
            if (told.compareAndSet(false, true)) {
                reply.accept(answer);
            }
        };
        try {
            requests.answer(request, once);
        } catch (RuntimeException problem) {
            LOG.error("a request failed", problem);
            once.accept(new Reply.Refused(StoreThread.FAULT));
        }
    }

    @Override
    public void subscribed() {
        loop.execute(() -> {
            if (started) {
                parts.windows().tell(new Notice.StatusChanged(status.now()));
            }
            launcher.subscribed();
            prompts.catchUp();
            announcer.catchUp();
        });
    }

    /** The status now; on the loop. */
    AgentStatus status() {
        return status.now();
    }

    /** Keeps what must be kept and lets go of the desktop. To be called on the loop, as the last thing there. */
    @Override
    public void close() {
        breaks.close();
        OpenDesktop held = open;
        if (held != null) {
            held.close();
        }
    }

    private void begin() {
        if (!started) {
            started = true;
            doings.start(breaks.start(desktop.sleep().port().isPresent()));
            plan(parts.settings().get());
            remedies.resume();
            standing.refresh(findings::look);
            sets.refresh();
            early.forEach(Runnable::run);
            early.clear();
        }
    }

    private void happened(DesktopEvent event) {
        switch (event) {
            case DesktopEvent.DesktopChanged(Desktop now) -> offers(now);
            case DesktopEvent.ButtonPressed(String notification, String button) -> pressed(notification, button);
            case DesktopEvent.NotificationLost(String notification) -> {
                if (!announcer.lost(notification)) {
                    prompts.lost();
                }
            }
            case DesktopEvent.TrayPressed() -> ask(new Request.OpenWindow("today", null));
            case DesktopEvent.ProgramCalled call -> {
                launcher.awaited(call.startup());
                ask(DesktopCalls.request(call));
            }
            case DesktopEvent.TrayChosen(String item) -> tray.chosen(item).ifPresent(this::ask);
            case DesktopEvent.SessionEnded() -> {
                LOG.info("the session is over, and the agent with it");
                parts.left().run();
            }
            case DesktopEvent.WokeUp() -> {
                presence.happened(event);
                plans.look();
                remedies.tick();
            }
            default -> presence.happened(event);
        }
    }

    private void offers(Desktop now) {
        desktop = now;
        presence.desktop(now);
        boolean told = !(now.sleep() instanceof Offer.Absent<?>(Absence because)) || because != Absence.NOT_ASKED_YET;
        if (told && open != null) {
            begin();
        }
        changed();
    }

    private void pressed(String notification, String button) {
        if (notification.equals(BreakPrompts.NOTIFICATION)) {
            ask(button.equals(Notification.BODY) ? prompts.clicked() : prompts.pressed(button));
        } else if (notification.equals(SetPrompt.CARD)) {
            ask(sets.pressed(button));
        } else {
            ask(new Request.OpenWindow("today", null));
        }
    }

    /**
     * Whether this session is over, or its bus is, where the other has one: the next login may have a display of the same name. One of the
     * same name that never was there is no better for another agent.
     */
    private boolean gone(SessionPlace other) {
        boolean noBus = desktop.notifier() instanceof Offer.Absent<Notifier>(Absence because)
                && because == Absence.NO_SESSION_BUS;
        boolean noDisplay =
                presence.lost() && (presence.everTold() || !parts.place().shares(other));
        return noDisplay || (noBus && !other.bus().equals(parts.place().bus()));
    }

    private void ask(Request request) {
        requests.answer(request, reply -> {
            if (reply instanceof Reply.Refused) {
                LOG.info("what was asked from tray or notification was refused");
            }
        });
    }

    private void reload() {
        Settings settings = parts.settings().get();
        presence.lengths(settings.schedule().present(), settings.schedule().typingPause());
        breaks.change(settings.schedule(), new DayRollover(settings.reminders().dayBegins()));
        desktop.autostart()
                .port()
                .ifPresent(entry ->
                        parts.aside().execute(() -> set(entry, settings.start().atLogin())));
        plan(settings);
        standing.refresh(findings::look);
        sets.refresh();
    }

    private void plan(Settings settings) {
        plans.change(settings.plans());
        quiet.change(settings.plans());
        programs.change(settings.plans());
    }

    /** Lets go of what is alive, empties the store, and begins as on a first day. */
    private void erase(Consumer<Reply> reply) {
        remedies.forgetAll();
        writer.forget();
        parts.store()
                .ask(
                        journal -> {
                            parts.erase().accept(journal);
                            return Boolean.TRUE;
                        },
                        _ -> {
                            breaks.forget();
                            sets.forget();
                            plan(parts.settings().get());
                            standing.refresh(findings::look);
                            parts.windows().tell(new Notice.HideBreak());
                            parts.windows().tell(new Notice.JournalWritten());
                            changed();
                            reply.accept(new Reply.Done());
                        },
                        sentence -> reply.accept(new Reply.Refused(sentence)));
    }

    private static void set(Autostart entry, boolean wanted) {
        try {
            if (wanted != entry.enabled()) {
                if (wanted) {
                    entry.enable();
                } else {
                    entry.disable();
                }
            }
        } catch (IOException problem) {
            LOG.warn("starting at login could not be changed: {}", problem.getMessage());
        }
    }

    /** Presence and quiet speak while a step's effects are carried out, so their words wait for their turn. */
    private void enter(BreakEvent event) {
        loop.execute(() -> breaks.happened(event));
    }

    /** Tells windows and tray once, however much has changed in this turn of the loop; nothing before there is something to tell. */
    private void changed() {
        if (started && !telling) {
            telling = true;
            loop.execute(() -> {
                telling = false;
                doings.look(remedies.running());
                locking.look();
                sets.look();
                parts.windows().beFound();
                if (parts.windows().listening() > 0) {
                    parts.windows().tell(new Notice.StatusChanged(status.now()));
                }
                tray.show(status::now);
            });
        }
    }
}
