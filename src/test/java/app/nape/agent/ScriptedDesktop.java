package app.nape.agent;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.IdleSource;
import app.nape.desktop.Notification;
import app.nape.desktop.Notifier;
import app.nape.desktop.Offer;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.ProgramSource;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import app.nape.desktop.SleepSource;
import app.nape.desktop.TrayFace;
import app.nape.desktop.TrayIcon;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A desktop that does what the script says: hands on or off, lock, sleep, calls; and notes what it was made to show. */
final class ScriptedDesktop implements OpenDesktop, IdleSource, SleepSource, Notifier, TrayIcon, ProgramSource {
    private final ScriptedLoop loop;
    private final DesktopEvents events;
    private final Consumer<String> shown;
    private final Map<Duration, AgentLoop.Wake> watched = new HashMap<>();
    private final Set<Duration> told = new HashSet<>();
    private final EnumSet<QuietReason> quiet = EnumSet.noneOf(QuietReason.class);
    private @Nullable Duration handsOffSince;
    private @Nullable TrayFace face;
    private boolean bare;
    private boolean noBus;
    private @Nullable Absence noIdle;
    private List<String> front = List.of();
    private int frontLooks;

    ScriptedDesktop(ScriptedLoop loop, DesktopEvents events, Consumer<String> shown) {
        this.loop = loop;
        this.events = events;
        this.shown = shown;
    }

    void handsOff() {
        if (handsOffSince == null) {
            handsOffSince = loop.now().ticks();
            watched.keySet().forEach(this::await);
        }
    }

    void handsOn() {
        handsOffSince = null;
        watched.values().forEach(AgentLoop.Wake::cancel);
        if (!told.isEmpty()) {
            told.clear();
            tell(new DesktopEvent.BecameActive());
        }
    }

    void tell(DesktopEvent event) {
        events.happened(event);
        loop.drain();
    }

    void quiet(QuietReason reason, boolean on) {
        if (on) {
            quiet.add(reason);
        } else {
            quiet.remove(reason);
        }
    }

    /** Nothing tells of input from the start, for this reason; null when it tells. */
    void begin(@Nullable Absence because) {
        noIdle = because;
    }

    /** From now on nothing tells of input, for this reason; null when it tells again. */
    void noIdle(@Nullable Absence because) {
        noIdle = because;
        tell(new DesktopEvent.DesktopChanged(now()));
    }

    /** From now on there is no session bus. */
    void noBus() {
        bare = true;
        noBus = true;
        tell(new DesktopEvent.DesktopChanged(now()));
    }

    /** From now on the program that goes by these names is in front. */
    void front(String... names) {
        front = List.of(names);
    }

    /** How often somebody asked what is in front. */
    int frontLooks() {
        return frontLooks;
    }

    @Override
    public List<String> inFront() {
        frontLooks++;
        return front;
    }

    @Override
    public List<String> open() {
        return front.stream().limit(1).toList();
    }

    /** From now on no program here shows notifications, and sounds are noted. */
    void bare() {
        bare = true;
        tell(new DesktopEvent.DesktopChanged(now()));
    }

    TrayFace face() {
        return java.util.Objects.requireNonNull(face, "nothing was shown in the tray");
    }

    @Override
    public Desktop now() {
        Desktop none = Desktop.without(Absence.NOT_WANTED);
        Absence noInput = noIdle;
        return new Desktop(
                noInput == null ? Offer.found(this, "script") : Offer.absent(noInput),
                none.lock(),
                Offer.found(() -> shown.accept("screen locked"), "script"),
                Offer.found(this, "script"),
                quiet(QuietReason.DO_NOT_DISTURB),
                quiet(QuietReason.FULL_SCREEN),
                quiet(QuietReason.MICROPHONE),
                quiet(QuietReason.CAMERA),
                quiet(QuietReason.SCREEN_SHARING),
                quiet(QuietReason.PRESENTATION),
                quiet(QuietReason.PLAYING),
                Offer.found(this, "script"),
                bare
                        ? Offer.absent(noBus ? Absence.NO_SESSION_BUS : Absence.NO_NOTIFICATION_SERVICE)
                        : Offer.found(this, "script"),
                Offer.found(this, "script"),
                none.autostart(),
                none.speaker(),
                bare
                        ? Offer.found((tone, volume) -> shown.accept("sound " + tone + " " + volume), "script")
                        : none.chime(),
                none.colours());
    }

    @Override
    public void close() {
        shown.accept("desktop closed");
    }

    @Override
    public Optional<Duration> idleFor() {
        Duration since = handsOffSince;
        return Optional.of(since == null ? Duration.ZERO : loop.now().ticks().minus(since));
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public void watch(Duration after) {
        watched.put(after, AgentLoop.Wake.NONE);
        if (handsOffSince != null) {
            await(after);
        }
    }

    @Override
    public void unwatch(Duration after) {
        AgentLoop.Wake wake = watched.remove(after);
        if (wake != null) {
            wake.cancel();
        }
    }

    @Override
    public boolean fallingAsleep() {
        return false;
    }

    @Override
    public boolean buttons() {
        return true;
    }

    @Override
    public void show(Notification notification) {
        shown.accept("notify “" + notification.title() + "” "
                + notification.buttons().stream().map(Notification.Button::id).toList());
    }

    @Override
    public void close(String id) {
        // Taking a notification away that is not shown is nothing.
    }

    @Override
    public void show(TrayFace now) {
        face = now;
    }

    private Offer<QuietSource> quiet(QuietReason reason) {
        return Offer.found(
                new QuietSource() {
                    @Override
                    public QuietReason reason() {
                        return reason;
                    }

                    @Override
                    public boolean quiet() {
                        return quiet.contains(reason);
                    }
                },
                "script");
    }

    private void await(Duration after) {
        Duration since = handsOffSince;
        if (since != null) {
            Duration left = since.plus(after).minus(loop.now().ticks());
            watched.put(after, loop.after(left, () -> {
                told.add(after);
                events.happened(new DesktopEvent.WentIdle(after));
            }));
        }
    }
}
