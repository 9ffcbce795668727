package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.IdleSource;
import app.nape.desktop.LastingIdleSource;
import app.nape.desktop.Offer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the source of idle time, best first: GNOME Shell, the Wayland compositor, the X server. An X server inside a
 * Wayland session sees only part of the input and is never asked.
 */
final class LinuxIdle implements BusAdapter, Closeable {
    private static final long LONGEST_WAIT_SECONDS = 300;

    /** A display that was there may be back any moment, with the next login. */
    private static final long BACK_WITHIN_SECONDS = 30;

    private final LinuxSession session;
    private final DesktopBoard board;
    private final ScheduledExecutorService worker;
    private final LastingIdleSource lasting;
    private final SessionEnd end;
    private final LongPredicate ours;
    private @Nullable Closeable direct;
    private @Nullable IdleSource directSource;
    private String directName = "";
    private Absence directAbsence = Absence.NO_DISPLAY;
    private boolean shell;
    private boolean had;
    private boolean closed;

    LinuxIdle(
            LinuxSession session,
            DesktopBoard board,
            DesktopEvents events,
            ScheduledExecutorService worker,
            SessionEnd end,
            LongPredicate ours) {
        this.session = session;
        this.board = board;
        this.worker = worker;
        this.lasting = new LastingIdleSource(events);
        this.end = end;
        this.ours = ours;
    }

    /** Connects to the compositor or the X server; on the worker. */
    void connect() {
        connect(1);
    }

    private void connect(long waitSeconds) {
        if (closed) {
            return;
        }
        try {
            if (session.wayland().isPresent()) {
                connectWayland();
            } else if (session.plainX11()) {
                connectX11();
            }
            end.display(direct != null);
        } catch (IOException _) {
            directAbsence = Absence.NO_DISPLAY;
            again(waitSeconds);
        }
        settle();
    }

    private void connectWayland() throws IOException {
        WaylandIdleSource[] made = new WaylandIdleSource[1];
        WaylandConnection connection = WaylandConnection.connect(
                session.wayland().orElseThrow(),
                worker,
                (object, opcode) -> {
                    if (made[0] != null) {
                        made[0].take(object, opcode);
                    }
                },
                this::lost);
        WaylandIdleSource source = WaylandIdleSource.of(connection, worker, lasting, System::nanoTime);
        board.change(draft -> draft.fullScreen = Offer.absent(Absence.DESKTOP_DOES_NOT_TELL));
        // Kept also where it tells nothing of input: its end is the end of the session.
        direct = connection;
        if (source == null) {
            directAbsence = Absence.DESKTOP_DOES_NOT_TELL;
            return;
        }
        made[0] = source;
        directSource = source;
        directName = source.protocol();
    }

    private void connectX11() throws IOException {
        X11IdleSource[] idle = new X11IdleSource[1];
        X11Connection connection = X11Display.connect(session, worker, event -> take(idle[0], event), this::lost);
        X11IdleSource source = X11IdleSource.of(connection, worker, lasting);
        X11FullScreen fullScreen = new X11FullScreen(connection, ours);
        direct = connection;
        X11Programs front = new X11Programs(connection, Path.of("/proc"));
        board.change(draft -> {
            draft.fullScreen = Offer.found(fullScreen, "X11");
            draft.programs = Offer.found(front, "X11");
        });
        if (source == null) {
            directAbsence = Absence.DESKTOP_DOES_NOT_TELL;
            return;
        }
        idle[0] = source;
        directSource = source;
        directName = "X11 SYNC";
    }

    private static void take(@Nullable X11IdleSource idle, ByteBuffer event) {
        if (idle != null) {
            idle.take(event);
        }
    }

    private void lost() {
        had = true;
        direct = null;
        directSource = null;
        directAbsence = Absence.NO_DISPLAY;
        end.display(false);
        board.change(draft -> {
            draft.fullScreen = Offer.absent(Absence.NO_DISPLAY);
            draft.programs = Offer.absent(Absence.NO_DISPLAY);
        });
        settle();
        again(1);
    }

    private void again(long waitSeconds) {
        long longest = had ? BACK_WITHIN_SECONDS : LONGEST_WAIT_SECONDS;
        var _ = worker.schedule(() -> connect(Math.min(longest, waitSeconds * 2)), waitSeconds, TimeUnit.SECONDS);
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.watchName(MutterIdleSource.NAME, here -> shell(bus, here));
        shell(bus, bus.owned(MutterIdleSource.NAME));
    }

    @Override
    public void detach(Absence why) {
        shell = false;
        settle();
    }

    private void shell(Bus bus, boolean here) {
        shell = here;
        if (!here) {
            settle();
            return;
        }
        try {
            lasting.behind(new MutterIdleSource(bus, worker, lasting));
            board.change(draft -> draft.idle = Offer.found(lasting, "GNOME Mutter"));
        } catch (IOException _) {
            shell = false;
            settle();
        }
    }

    private void settle() {
        if (shell) {
            return;
        }
        IdleSource source = directSource;
        lasting.behind(source);
        board.change(
                draft -> draft.idle = source == null ? Offer.absent(directAbsence) : Offer.found(lasting, directName));
    }

    /** Ends the connection; on the worker. */
    @Override
    public void close() throws IOException {
        closed = true;
        if (direct != null) {
            direct.close();
        }
    }
}
