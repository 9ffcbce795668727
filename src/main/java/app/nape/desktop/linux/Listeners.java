package app.nape.desktop.linux;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Who listens on the accessibility bus, as its registry tells. Whoever wants to hear of each changed value, or of each page that has come,
 * reads to somebody; magnifiers and keyboards on the screen follow the keyboard and the caret alone. On the worker only.
 */
final class Listeners {
    private static final Logger LOG = System.getLogger(Listeners.class.getName());
    private static final String NAME = "org.a11y.Bus";
    private static final String PATH = "/org/a11y/bus";
    private static final String REGISTRY = "org.a11y.atspi.Registry";
    private static final Set<String> READERS_WISHES = Set.of("objectvaluechanged", "documentloadcomplete");

    private final Executor worker;
    private final LinuxSession session;
    /** Of those that read: a name on the bus, a blank, a wish. */
    private final Set<String> readers = new HashSet<>();

    private final Set<String> watched = new HashSet<>();
    private @Nullable Bus bus;

    Listeners(Executor worker, LinuxSession session) {
        this.worker = worker;
        this.session = session;
    }

    /** Whether somebody reads. */
    boolean reader() {
        return !readers.isEmpty();
    }

    /**
     * Looks from now on, if not already.
     *
     * @param changed run when somebody came or went
     */
    void watch(Bus desktop, Runnable changed) {
        if (bus != null) {
            return;
        }
        try {
            Bus connected = Bus.connect(address(desktop), worker, () -> bus = null);
            bus = connected;
            readers.clear();
            watched.clear();
            follow(connected, changed);
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "Nobody says who listens: {0}", problem.toString());
            if (bus != null) {
                bus.close();
                bus = null;
            }
        }
    }

    private void follow(Bus connected, Runnable changed) throws IOException {
        connected.listen(BusRule.signal(REGISTRY, "EventListenerRegistered"), told -> {
            note(connected, told.args(), changed);
        });
        connected.listen(BusRule.signal(REGISTRY, "EventListenerDeregistered"), told -> {
            if (told.args().size() > 1) {
                readers.remove(entry(told.args()));
                changed.run();
            }
        });
        Object[] all = connected.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "GetRegisteredEvents", "");
        for (Object each : BusValue.list(all[0])) {
            note(connected, BusValue.list(each), changed);
        }
    }

    private String address(Bus desktop) throws IOException {
        return session.accessibilityBus().isPresent()
                ? session.accessibilityBus().get()
                : BusValue.plain(desktop.call(NAME, PATH, NAME, "GetAddress", "")[0])
                        .toString();
    }

    /** One listener and one wish: a name on the bus, and what it wants to hear, such as {@code Object:ValueChanged:}. */
    private void note(Bus connected, List<?> listening, Runnable changed) {
        if (listening.size() < 2 || !READERS_WISHES.contains(wish(listening))) {
            return;
        }
        readers.add(entry(listening));
        changed.run();
        String who = listening.getFirst().toString();
        if (watched.add(who)) {
            try {
                // The registry does not tell of one that was killed.
                connected.watchName(who, here -> {
                    if (!here) {
                        watched.remove(who);
                        readers.removeIf(each -> each.startsWith(who + ' '));
                        changed.run();
                    }
                });
            } catch (IOException problem) {
                LOG.log(Level.DEBUG, "Nobody says when they go: {0}", problem.toString());
            }
        }
    }

    private static String entry(List<?> listening) {
        return listening.getFirst() + " " + wish(listening);
    }

    private static String wish(List<?> listening) {
        return listening.get(1).toString().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
