package app.nape.agent;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.Posture;
import app.nape.code.Worded;
import app.nape.desktop.Notification;
import app.nape.desktop.Tone;
import app.nape.link.AgentStatus.Change;
import app.nape.link.AgentStatus.OfferedBreak;
import app.nape.link.Notice;
import app.nape.link.NoticeCard;
import app.nape.link.Request;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the scheduler wants shown: in the window, or by notification where that was chosen or no window can be had.
 * Lives on the loop.
 */
final class BreakPrompts implements BreakStage {
    /** Id of the one notification about a break. */
    static final String NOTIFICATION = "break";

    static final String BEGIN = "begin";
    static final String POSTPONE = "postpone";
    static final String SKIP = "skip";
    static final String MOVED = "moved";
    static final String SET = "set";

    /** A window that is on its way for so long gets a notification beside it. */
    private static final Duration ARRIVAL = Duration.ofSeconds(8);

    private final AgentLoop loop;
    private final Supplier<Forecast> forecast;
    private final WindowLauncher launcher;
    private final Windows windows;
    private final Announcer announcer;
    private final PresenceService presence;
    private final QuietWatch quiet;
    private final Runnable near;
    private final Runnable rested;
    private final SetsService sets;
    private final Texts texts;
    private final BreakWords words;
    private final OfferWords offers;
    private final PositionWords positions;
    private final LengthWords lengths;
    private AgentLoop.Wake arrival = AgentLoop.Wake.NONE;
    /** The rule whose break stands as a notification because that was chosen; null for none. */
    private @Nullable String noticed;

    BreakPrompts(
            AgentLoop loop,
            Supplier<Forecast> forecast,
            WindowLauncher launcher,
            Windows windows,
            Announcer announcer,
            PresenceService presence,
            QuietWatch quiet,
            Runnable near,
            Runnable rested,
            SetsService sets,
            Texts texts) {
        this.loop = loop;
        this.forecast = forecast;
        this.launcher = launcher;
        this.windows = windows;
        this.announcer = announcer;
        this.presence = presence;
        this.quiet = quiet;
        this.near = near;
        this.rested = rested;
        this.sets = sets;
        this.texts = texts;
        this.words = new BreakWords(texts);
        this.offers = new OfferWords(texts);
        this.positions = new PositionWords(texts);
        this.lengths = new LengthWords(texts);
    }

    @Override
    public void carryOut(BreakEffect effect) {
        switch (effect) {
            case BreakEffect.OpenWindowSoon _ -> launcher.ready();
            case BreakEffect.ShowHeadsUp _, BreakEffect.ShowPrompt _ -> prompt();
            case BreakEffect.ShowNotice _ -> notice();
            case BreakEffect.BeginBreak _ -> begin();
            case BreakEffect.ChangeCountdown _ -> countdown();
            case BreakEffect.HidePrompt _, BreakEffect.EndBreak _ -> hide();
            case BreakEffect.EndWait() -> windows.tell(new Notice.PersonBack());
            case BreakEffect.WatchTyping(boolean on) -> presence.watchTyping(on);
            case BreakEffect.WatchQuiet(boolean on) -> {
                quiet.watch(on);
                if (on) {
                    near.run();
                }
            }
            case BreakEffect.CheckQuiet() -> {
                quiet.look();
                rested.run();
            }
            case BreakEffect.ShowDailyLimit(Duration used) -> limit(used);
            case BreakEffect.RecordOutcome _, BreakEffect.WriteDecision _, BreakEffect.Refuse _ -> {}
        }
    }

    /** No window came for what is on offer: it is asked for by notification. */
    void unseen() {
        if (windows.listening() == 0) {
            offered().ifPresent(offer -> ask(offer, how(offer), !offer.begun()));
        }
    }

    /**
     * What a click on the notification itself asks for: the break it offers, or Nape's window where it only tells of one, or asks for an
     * answer.
     */
    Request clicked() {
        return offered()
                .filter(offer -> !offer.begun() && offer.change() == null)
                .<Request>map(_ -> new Request.BeginBreak())
                .orElseGet(() -> new Request.OpenWindow("today", null));
    }

    /** What a button of the notification asks for. */
    Request pressed(String button) {
        return switch (button) {
            case SET -> sets.first().map(SetPrompt::opens).orElseGet(() -> new Request.OpenWindow("today", null));
            case BEGIN -> new Request.BeginBreak();
            case POSTPONE -> new Request.PostponeBreak(null);
            case SKIP -> new Request.SkipBreak();
            case MOVED -> new Request.ChangePosition(null);
            default ->
                Worded.fromWord(Posture.class, button)
                        .<Request>map(Request.ChangePosition::new)
                        .orElseGet(() -> new Request.OpenWindow("today", null));
        };
    }

    /** The desktop could not show the notification after all. */
    void lost() {
        noticed = null;
        offered().filter(offer -> !offer.begun()).ifPresent(this::withoutNotification);
    }

    /** Shows a window that has just come what is on offer; no card where a notification was chosen, and shown. */
    void catchUp() {
        arrival.cancel();
        if (noticed != null
                && offered().filter(offer -> offer.ruleId().equals(noticed)).isPresent()) {
            return;
        }
        announcer.close(NOTIFICATION);
        offered()
                .ifPresent(offer ->
                        windows.tell(offer.begun() ? new Notice.ShowBreak(offer) : new Notice.ShowPrompt(offer)));
    }

    private void prompt() {
        offered().ifPresent(offer -> {
            sets.offered();
            if (!launcher.ready()) {
                ask(offer, offers.begins(offer.begins()), true);
            }
            watchArrival();
            // A window on its way is told when it subscribes.
            windows.tell(new Notice.ShowPrompt(offer));
        });
    }

    private void watchArrival() {
        arrival.cancel();
        if (windows.listening() == 0) {
            arrival = loop.after(ARRIVAL, this::unseen);
        }
    }

    private void notice() {
        offered().ifPresent(offer -> {
            sets.offered();
            if (notify(offer, how(offer), true)) {
                noticed = offer.ruleId();
            } else {
                withoutNotification(offer);
            }
        });
    }

    private void withoutNotification(OfferedBreak offer) {
        if (launcher.ready()) {
            windows.tell(new Notice.ShowPrompt(offer));
        } else {
            announcer.sound(Tone.HEADS_UP);
        }
    }

    /** By notification; where nothing can be shown at all, by a sound. */
    private void ask(OfferedBreak offer, String sentence, boolean buttons) {
        if (!notify(offer, sentence, buttons)) {
            announcer.sound(Tone.HEADS_UP);
        }
    }

    private void begin() {
        noticed = null;
        presence.expectPause();
        announcer.close(NOTIFICATION);
        offered().ifPresent(offer -> {
            if (!launcher.ready()) {
                notify(offer, how(offer), false);
            }
            windows.tell(new Notice.ShowBreak(offer));
        });
    }

    private void countdown() {
        offered().ifPresent(offer -> windows.tell(new Notice.ShowBreak(offer)));
    }

    private void hide() {
        noticed = null;
        arrival.cancel();
        announcer.close(NOTIFICATION);
        windows.tell(new Notice.HideBreak());
    }

    private void limit(Duration used) {
        NoticeCard card = new NoticeCard(
                "daily-limit",
                texts.of("agent.limit.title"),
                texts.of("agent.limit.body", lengths.of(used)),
                List.of(new NoticeCard.Button(texts.of("agent.card.seen"), null)));
        announcer.tell(card, Tone.HEADS_UP, Announcer.PASSING);
    }

    private boolean notify(OfferedBreak offer, String sentence, boolean buttons) {
        List<Notification.Button> choices = new ArrayList<>();
        if (buttons) {
            Change change = offer.change();
            if (change == null) {
                choices.add(new Notification.Button(BEGIN, offers.start()));
                if (sets.first().isPresent()) {
                    choices.add(new Notification.Button(SET, texts.of("agent.set.start")));
                }
            } else {
                choices.add(new Notification.Button(change.to().word(), positions.now(change.to())));
                choices.add(new Notification.Button(MOVED, positions.moved()));
            }
            if (offer.postponementsLeft() > 0) {
                choices.add(new Notification.Button(POSTPONE, offers.later(offer.postponement())));
            }
            // A desktop shows three at the most.
            if (offer.skippable() && choices.size() < 3) {
                choices.add(new Notification.Button(SKIP, offers.skip()));
            }
        }
        String title = offers.title(offer.kind(), offer.length());
        return announcer.show(new Notification(NOTIFICATION, title, sentence, choices, true));
    }

    private String how(OfferedBreak offer) {
        Change change = offer.change();
        return change == null ? words.how(offer.kind()) : positions.how(change.to(), change.turn());
    }

    private java.util.Optional<OfferedBreak> offered() {
        return forecast.get().offered();
    }
}
