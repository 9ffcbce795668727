package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import app.nape.desktop.Offer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Notifications by the desktop's own service. */
final class DbusNotifier implements Notifier, BusAdapter {
    static final String NAME = "org.freedesktop.Notifications";
    static final String PATH = "/org/freedesktop/Notifications";
    private static final long BY_PERSON = 2;
    private static final byte NORMAL = 1;
    private static final byte CRITICAL = 2;

    private final DesktopBoard board;
    private final DesktopEvents events;
    private final ScheduledExecutorService worker;
    private final Map<String, Long> shown = new HashMap<>();
    private @Nullable Bus bus;
    private boolean markup;
    private boolean gnome;
    private volatile boolean buttons;

    DbusNotifier(DesktopBoard board, DesktopEvents events, ScheduledExecutorService worker) {
        this.board = board;
        this.events = events;
        this.worker = worker;
    }

    @Override
    public boolean buttons() {
        return buttons;
    }

    @Override
    public void show(Notification notification) {
        worker.execute(() -> {
            try {
                shown.put(notification.id(), notify(notification));
            } catch (IOException _) {
                shown.remove(notification.id());
                events.happened(new DesktopEvent.NotificationLost(notification.id()));
            }
        });
    }

    @Override
    public void close(String id) {
        worker.execute(() -> {
            Long number = shown.remove(id);
            if (number != null) {
                close(number);
            }
        });
    }

    @Override
    public void attach(Bus attached) throws IOException {
        bus = attached;
        attached.listen(BusRule.signal(NAME, "ActionInvoked").at(PATH), this::pressed);
        attached.listen(BusRule.signal(NAME, "NotificationClosed").at(PATH), this::closed);
        attached.watchName(NAME, _ -> {
            lose();
            // Asking a service that has just gone lets the bus start another, where one is installed.
            ask(attached);
        });
        ask(attached);
    }

    @Override
    public void detach(Absence why) {
        bus = null;
        lose();
        board.change(draft -> draft.notifier = Offer.absent(why));
    }

    private void ask(Bus attached) {
        new Patience(worker).ask(() -> !attached.equals(bus) || offer(attached));
    }

    private boolean offer(Bus attached) {
        try {
            Set<String> abilities = new HashSet<>();
            for (Object ability : BusValue.list(attached.call(NAME, PATH, NAME, "GetCapabilities", "")[0])) {
                abilities.add(ability.toString());
            }
            buttons = abilities.contains("actions");
            markup = abilities.contains("body-markup");
            String server = attached.call(NAME, PATH, NAME, "GetServerInformation", "")[0].toString();
            gnome = server.equals("gnome-shell");
            board.change(draft -> draft.notifier = Offer.found(this, server));
            return true;
        } catch (IOException _) {
            board.change(draft -> draft.notifier = Offer.absent(Absence.NO_NOTIFICATION_SERVICE));
            return false;
        }
    }

    private long notify(Notification notification) throws IOException {
        if (bus == null) {
            throw new IOException("there is no session bus");
        }
        List<String> actions = new ArrayList<>(List.of(Notification.BODY, ""));
        for (Notification.Button button : notification.buttons()) {
            actions.add(button.id());
            actions.add(button.label());
        }
        Map<String, Variant<?>> hints = new LinkedHashMap<>();
        hints.put("desktop-entry", new Variant<>("app.nape.Nape"));
        hints.put("urgency", new Variant<>(urgency(notification)));
        if (!notification.lasting()) {
            hints.put("transient", new Variant<>(true));
        }
        Object number = bus.call(
                        NAME,
                        PATH,
                        NAME,
                        "Notify",
                        "susssasa{sv}i",
                        "Nape",
                        shown.getOrDefault(notification.id(), 0L),
                        "app.nape.Nape",
                        notification.title(),
                        markup ? escaped(notification.body()) : notification.body(),
                        actions.toArray(new String[0]),
                        hints,
                        notification.lasting() ? 0 : -1)[0];
        return BusValue.number(number);
    }

    /**
     * GNOME Shell (43, its messageTray.js) takes every banner away after four seconds, shows buttons only on one that is unfolded, and
     * keeps none in its list; no time, no {@code resident} changes that. Only what is critical stays unfolded until it is answered or
     * closed, as what lasts does on every other desktop. That goes through do not disturb, so it is asked for only where Nape sees that
     * itself.
     */
    private byte urgency(Notification notification) {
        boolean answered = notification.lasting() && !notification.buttons().isEmpty();
        boolean seesQuiet = board.now().doNotDisturb().port().isPresent();
        return gnome && answered && seesQuiet ? CRITICAL : NORMAL;
    }

    private void pressed(BusSignal signal) {
        long number = BusValue.number(signal.args().getFirst());
        String id = forget(number);
        if (id != null) {
            // Some services leave an answered notification standing.
            close(number);
            events.happened(
                    new DesktopEvent.ButtonPressed(id, signal.args().get(1).toString()));
        }
    }

    private void closed(BusSignal signal) {
        String id = forget(BusValue.number(signal.args().getFirst()));
        if (id != null) {
            boolean byPerson = BusValue.number(signal.args().get(1)) == BY_PERSON;
            events.happened(new DesktopEvent.NotificationClosed(id, byPerson));
        }
    }

    private void lose() {
        List<String> lost = List.copyOf(shown.keySet());
        shown.clear();
        lost.forEach(id -> events.happened(new DesktopEvent.NotificationLost(id)));
    }

    private void close(long number) {
        try {
            if (bus != null) {
                bus.send(NAME, PATH, NAME, "CloseNotification", "u", number);
            }
        } catch (IOException _) {
            // The service is gone, and what it showed with it.
        }
    }

    private @Nullable String forget(long number) {
        for (Map.Entry<String, Long> one : shown.entrySet()) {
            if (one.getValue() == number) {
                shown.remove(one.getKey());
                return one.getKey();
            }
        }
        return null;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
