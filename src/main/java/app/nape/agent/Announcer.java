package app.nape.agent;

import app.nape.desktop.Desktop;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import app.nape.desktop.Tone;
import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.NoticeCard;
import app.nape.settings.Sound;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sees to it that what the agent has to say reaches the person: by notification where the desktop shows them, else by a card of the
 * window's own, for which a window is started if need be; with a sound either way; and in the status, where it stands until it is
 * answered or over, also when nothing can be shown. Lives on the loop.
 */
final class Announcer {
    /** How long what needs no answer stands. */
    static final Duration PASSING = Duration.ofMinutes(1);

    private final AgentLoop loop;
    private final Supplier<Desktop> desktop;
    private final WindowLauncher launcher;
    private final Windows windows;
    private final Supplier<Sound> sound;
    private final Runnable changed;
    private final Map<String, Standing> standing = new LinkedHashMap<>();

    /** Something that was told and has not been answered. */
    private record Standing(NoticeCard card, boolean byNotification) {}

    Announcer(
            AgentLoop loop,
            Supplier<Desktop> desktop,
            WindowLauncher launcher,
            Windows windows,
            Supplier<Sound> sound,
            Runnable changed) {
        this.loop = loop;
        this.desktop = desktop;
        this.launcher = launcher;
        this.windows = windows;
        this.sound = sound;
        this.changed = changed;
    }

    /** Shows a notification of what has a window of its own besides; false when there is no way here. */
    boolean show(Notification notification) {
        Optional<Notifier> notifier = desktop.get().notifier().port();
        notifier.ifPresent(found -> found.show(notification));
        return notifier.isPresent();
    }

    /** Tells it in every way there is; it stands until it is closed, seen, or replaced by another with its id. */
    void tell(NoticeCard card, Tone tone) {
        tell(card, tone, List.of());
    }

    private void tell(NoticeCard card, Tone tone, List<Notification.Button> buttons) {
        boolean shown = show(new Notification(card.id(), card.title(), card.body(), buttons, true));
        Standing told = new Standing(card, shown);
        standing.put(card.id(), told);
        if (!shown) {
            showCard(card);
        }
        sound(tone);
        changed.run();
    }

    /** Tells it like the other, but so that it goes by itself after this long. */
    void tell(NoticeCard card, Tone tone, Duration stands) {
        tell(card, tone, stands, List.of());
    }

    /** The same with buttons of the notification's own. */
    void tell(NoticeCard card, Tone tone, Duration stands, List<Notification.Button> buttons) {
        tell(card, tone, buttons);
        loop.after(stands, () -> {
            Standing now = standing.get(card.id());
            if (now != null && now.card().equals(card)) {
                close(card.id());
            }
        });
    }

    /** Lets it stand in the windows and in the status until it is closed or seen, and disturbs nobody with it. */
    void keep(NoticeCard card) {
        standing.put(card.id(), new Standing(card, false));
        if (windows.listening() > 0) {
            windows.tell(new Notice.ShowCard(card));
        }
        changed.run();
    }

    /** Plays a tone, unless the person wants none. */
    void sound(Tone tone) {
        Sound wanted = sound.get();
        if (wanted.chimes()) {
            desktop.get().chime().port().ifPresent(chime -> chime.play(tone, wanted.volume()));
        }
    }

    /** Takes it away, wherever it is shown. */
    void close(String id) {
        desktop.get().notifier().port().ifPresent(found -> found.close(id));
        Standing gone = standing.remove(id);
        if (gone != null) {
            if (!gone.byNotification()) {
                windows.tell(new Notice.HideCard(id));
            }
            changed.run();
        }
    }

    /** The person has seen a card, maybe one of an agent before this one. */
    void seen(String id) {
        Standing known = standing.get(id);
        close(id);
        if (known == null || known.byNotification()) {
            windows.tell(new Notice.HideCard(id));
        }
    }

    /** The desktop could not show a notification after all: its card comes; false when it is none of the announcer's. */
    boolean lost(String id) {
        Standing told = standing.get(id);
        if (told != null) {
            standing.put(id, new Standing(told.card(), false));
            showCard(told.card());
        }
        return told != null;
    }

    /** Shows a window that has just come what stands. */
    void catchUp() {
        standing.values().stream()
                .filter(told -> !told.byNotification())
                .forEach(told -> windows.tell(new Notice.ShowCard(told.card())));
    }

    /** What stands, oldest first. */
    List<AgentStatus.StandingNotice> standing() {
        return standing.values().stream()
                .map(Standing::card)
                .map(card -> new AgentStatus.StandingNotice(card.id(), card.title(), card.body()))
                .toList();
    }

    /** A window on its way is told when it subscribes. */
    private void showCard(NoticeCard card) {
        if (launcher.called() && windows.listening() > 0) {
            windows.tell(new Notice.ShowCard(card));
        }
    }
}
