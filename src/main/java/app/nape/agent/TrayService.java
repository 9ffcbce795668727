package app.nape.agent;

import app.nape.breaks.Posture;
import app.nape.care.plan.SetRef;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.desktop.Desktop;
import app.nape.desktop.TrayFace;
import app.nape.desktop.TrayIcon;
import app.nape.desktop.TrayItem;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.OfferWords;
import app.nape.words.PositionWords;
import app.nape.words.RemedyWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the tray icon shows and what its menu does. Lives on the loop. */
final class TrayService {
    private final Supplier<Desktop> desktop;
    private final Supplier<ZoneId> zone;
    private final Remedies remedies;
    private final RemedyWords names;
    private final BooleanSupplier named;
    private final Texts texts;
    private final BreakWords words;
    private final OfferWords offers;
    private final LengthWords lengths;
    private final PositionWords positions;
    private final TrayBreaks breaks;

    /**
     * A tray that shows nothing yet.
     *
     * @param named whether it may say what a timer is for, or which set waits, which others see; else only that one does
     */
    TrayService(
            Supplier<Desktop> desktop, Supplier<ZoneId> zone, Remedies remedies, BooleanSupplier named, Texts texts) {
        this.desktop = desktop;
        this.zone = zone;
        this.remedies = remedies;
        this.named = named;
        this.names = new RemedyWords(texts);
        this.texts = texts;
        this.words = new BreakWords(texts);
        this.offers = new OfferWords(texts);
        this.lengths = new LengthWords(texts);
        this.positions = new PositionWords(texts);
        this.breaks = new TrayBreaks(texts);
    }

    /** Shows this status, where there is a tray. */
    void show(Supplier<AgentStatus> status) {
        Optional<TrayIcon> icon = desktop.get().tray().port();
        if (icon.isPresent()) {
            AgentStatus now = status.get();
            icon.get().show(new TrayFace(left(now), mood(now), tooltip(now), menu(now)));
        }
    }

    /** What an entry of the menu asks for. */
    Optional<Request> chosen(String item) {
        return Optional.ofNullable(
                switch (item) {
                    case "open" -> new Request.OpenWindow("today", null);
                    case "redflags" -> new Request.OpenWindow("redflags", null);
                    case "stretch" -> new Request.OpenWindow("stretch", null);
                    case "taken" -> new Request.BreakTaken(null, null);
                    case "log-pain" -> new Request.OpenWindow("log-pain", null);
                    case "begin" -> new Request.BeginBreak();
                    case "postpone" -> new Request.PostponeBreak(null);
                    case "skip" -> new Request.SkipBreak();
                    case "end" -> new Request.EndBreak();
                    case "pause-tomorrow" -> new Request.PauseUntilTomorrow();
                    case "pause-plan" -> new Request.OpenWindow("settings", "plan-from");
                    case "resume" -> new Request.Resume();
                    case "moved" -> new Request.ChangePosition(null);
                    case "sitting" -> new Request.ChangePosition(Posture.SITTING);
                    case "standing" -> new Request.ChangePosition(Posture.STANDING);
                    case "end-timer" -> new Request.StopRemedy(null);
                    case "reading-on" -> new Request.SetReading(true);
                    case "reading-off" -> new Request.SetReading(false);
                    case "quit" -> new Request.Quit();
                    default -> TrayBreaks.chosen(item).orElseGet(() -> other(item));
                });
    }

    private @Nullable Request other(String item) {
        if (SetRef.of(item).isPresent()) {
            return new Request.OpenWindow("player", item);
        }
        return remedies.is(item, kind -> kind.place().atHand()) ? new Request.OpenWindow("remedy", item) : null;
    }

    private static double left(AgentStatus status) {
        return status.breaks().stream()
                .filter(next -> next.interval().isPositive())
                .findFirst()
                .map(next -> (double) next.in().toSeconds() / next.interval().toSeconds())
                .map(share -> Math.clamp(share, 0.0, 1.0))
                .orElse(0.0);
    }

    private static TrayFace.Mood mood(AgentStatus status) {
        if (status.offered() != null) {
            return TrayFace.Mood.DUE;
        }
        if (pausedUntil(status) != null) {
            return TrayFace.Mood.PAUSED;
        }
        return status.working() && !status.breaks().isEmpty() ? TrayFace.Mood.COUNTING : TrayFace.Mood.RESTING;
    }

    private String sentence(AgentStatus status) {
        AgentStatus.OfferedBreak offered = status.offered();
        if (offered != null) {
            return offered.begun()
                    ? texts.of("agent.tray.under-way", words.name(offered.kind()))
                    : texts.of(
                            offered.change() != null && offered.begins() == null
                                    ? "agent.tray.asks"
                                    : offered.begins() == null ? "agent.tray.offered" : "agent.tray.begins",
                            offers.title(offered.kind(), offered.length()));
        }
        Instant paused = pausedUntil(status);
        if (paused != null) {
            return texts.of("agent.tray.paused", clock(paused));
        }
        if (!status.working()) {
            return texts.of("agent.tray.off-hours");
        }
        if (status.held() != null) {
            return texts.of("agent.tray.held", status.held());
        }
        return status.breaks().stream()
                .findFirst()
                .map(next -> texts.of(
                        next.putOffUntil() == null ? "agent.tray.next" : "agent.tray.put-off",
                        words.name(next.kind()),
                        lengths.left(minutes(next.in()))))
                .orElseGet(() -> texts.of("agent.tray.nothing"));
    }

    private String tooltip(AgentStatus status) {
        return timer(status)
                .map(timer -> texts.of("agent.tray.timer-and", timer, sentence(status)))
                .or(() ->
                        position(status).map(position -> texts.of("agent.tray.timer-and", sentence(status), position)))
                .orElseGet(() -> sentence(status));
    }

    /** How the person is at their desk; empty where that is not known. */
    private Optional<String> position(AgentStatus status) {
        return Optional.ofNullable(status.position())
                .map(position -> positions.state(position.posture(), position.held()));
    }

    /** The timer that runs, or is over and has not been ended; empty for none. */
    private Optional<String> timer(AgentStatus status) {
        AgentStatus.RunningRemedy running = status.remedy();
        if (running == null) {
            return Optional.empty();
        }
        String name = named.getAsBoolean()
                ? remedies.find(running.remedyId()).map(names::brief).orElseGet(() -> texts.of("agent.tray.timer"))
                : texts.of("agent.tray.timer");
        boolean over = !running.ends().isAfter(status.at());
        return Optional.of(
                over
                        ? texts.of("agent.tray.timer-over", name)
                        : texts.of("agent.tray.timer-until", name, clock(running.ends())));
    }

    private List<TrayItem> menu(AgentStatus status) {
        List<TrayItem> items = new ArrayList<>();
        AgentStatus.Warning warning = status.warning();
        if (warning != null) {
            items.add(choice("redflags", warning.title()));
            items.add(new TrayItem.Rule());
        }
        List<String> held = warning == null ? List.of() : warning.held();
        timer(status).ifPresent(timer -> {
            items.add(new TrayItem.Line(timer));
            items.add(choice("end-timer", texts.of("agent.card.end")));
            items.add(new TrayItem.Rule());
        });
        items.add(new TrayItem.Line(sentence(status)));
        AgentStatus.OfferedBreak offered = status.offered();
        AgentStatus.Position position = status.position();
        if (position != null) {
            items.add(new TrayItem.Line(positions.state(position.posture(), position.held())));
            Posture other = position.posture().other();
            if (offered == null || offered.change() == null) {
                items.add(choice(other.word(), positions.correct(other)));
            }
        }
        items.add(new TrayItem.Rule());
        if (offered == null) {
            items.addAll(breaks.now(status));
            // Puts off the next one before it is offered, as far as its rule lends a postponement.
            items.add(new TrayItem.Choice(
                    "postpone",
                    texts.of("agent.tray.postpone"),
                    status.working() && !status.breaks().isEmpty()));
            items.add(choice("taken", texts.of("agent.tray.taken")));
        } else if (offered.begun()) {
            items.add(choice("end", texts.of("agent.tray.end")));
        } else {
            AgentStatus.Change change = offered.change();
            if (change == null) {
                items.add(choice("begin", offers.start()));
            } else {
                items.add(choice(change.to().word(), positions.now(change.to())));
                items.add(choice("moved", positions.moved()));
            }
            items.add(new TrayItem.Choice(
                    "postpone", offers.later(offered.postponement()), offered.postponementsLeft() > 0));
            items.add(new TrayItem.Choice("skip", offers.skip(), offered.skippable()));
        }
        if (pausedUntil(status) == null) {
            items.add(new TrayItem.Group(texts.of("agent.tray.pause"), breaks.pauses()));
        } else {
            items.add(choice("resume", texts.of("agent.tray.resume")));
        }
        items.add(
                status.reading()
                        ? choice("reading-off", texts.of("agent.tray.reading-off"))
                        : choice("reading-on", texts.of("agent.tray.reading-on")));
        items.add(new TrayItem.Rule());
        status.sets().stream()
                .findFirst()
                .ifPresent(set -> items.add(choice(
                        set.set(),
                        named.getAsBoolean()
                                ? texts.of("agent.tray.set-named", set.title())
                                : texts.of("agent.tray.set"))));
        if (!held.contains("exercises")) {
            items.add(choice("stretch", texts.of("agent.tray.stretch")));
        }
        items.add(choice("log-pain", texts.of("agent.tray.log-pain")));
        for (RemedyKind remedy : remedies.atHand()) {
            // While a sign is urgent, what signs do not know of is not offered here either.
            if (remedy.relief().map(relief -> !held.contains(relief.word())).orElse(warning == null)) {
                items.add(choice(remedy.id(), names.brief(remedy)));
            }
        }
        items.add(new TrayItem.Rule());
        items.add(choice("open", texts.of("agent.tray.open")));
        items.add(choice("quit", texts.of("agent.tray.quit")));
        return items;
    }

    /** Until when reminders are paused, from now on or as was planned; null when they are not. */
    private static @Nullable Instant pausedUntil(AgentStatus status) {
        return status.pausedUntil() != null
                ? status.pausedUntil()
                : status.outlook().pausedUntil();
    }

    private static TrayItem choice(String id, String label) {
        return new TrayItem.Choice(id, label, true);
    }

    /** At least a minute, so that the panel is not redrawn each second. */
    private static Duration minutes(Duration length) {
        return length.toMinutes() < 1 ? Duration.ofMinutes(1) : length;
    }

    private String clock(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(zone.get())
                .format(at);
    }
}
