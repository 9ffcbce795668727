package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import app.nape.desktop.TrayFace;
import app.nape.desktop.TrayIcon;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The icon as a {@code StatusNotifierItem}. Its watcher is looked for on the session's shared connection; the item has one
 * of its own, made only when there is a panel, since panels take an item away when its connection ends.
 */
final class StatusNotifierTray implements TrayIcon, BusAdapter {
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";
    private static final String WATCHER_PATH = "/StatusNotifierWatcher";

    private final DesktopBoard board;
    private final Executor worker;
    private final Supplier<Optional<String>> address;
    private final TrayMenu menu = new TrayMenu();
    private final DbusMenu menuObject;
    private final StatusNotifierItem item;
    private TrayFace face = new TrayFace(1, TrayFace.Mood.RESTING, "", List.of());
    private @Nullable Bus own;

    StatusNotifierTray(DesktopBoard board, DesktopEvents events, Executor worker, Supplier<Optional<String>> address) {
        this.board = board;
        this.worker = worker;
        this.address = address;
        this.menuObject = new DbusMenu(menu, id -> events.happened(new DesktopEvent.TrayChosen(id)));
        this.item = new StatusNotifierItem(() -> face, () -> events.happened(new DesktopEvent.TrayPressed()));
    }

    @Override
    public void show(TrayFace next) {
        worker.execute(() -> {
            TrayFace before = face;
            face = next;
            if (!next.menu().equals(before.menu())) {
                menu.show(next.menu());
                tell(DbusMenu.PATH, DbusMenu.IFACE, "LayoutUpdated", "ui", menuObject.changed(), TrayMenu.ROOT);
            }
            if (!next.tooltip().equals(before.tooltip())) {
                tell(StatusNotifierItem.PATH, StatusNotifierItem.IFACE, "NewToolTip", "");
            }
            if (!StatusNotifierItem.looksLike(next, before)) {
                tell(StatusNotifierItem.PATH, StatusNotifierItem.IFACE, "NewIcon", "");
            }
        });
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.watchName(WATCHER, here -> {
            leave(Absence.NO_PANEL);
            if (here) {
                register(bus);
            }
        });
        bus.listen(BusRule.signal(WATCHER, "StatusNotifierHostRegistered"), _ -> register(bus));
        register(bus);
    }

    @Override
    public void detach(Absence why) {
        leave(why);
    }

    private void register(Bus bus) {
        try {
            if (own != null) {
                return;
            }
            if (!bus.owned(WATCHER)
                    || !BusValue.yes(bus.property(WATCHER, WATCHER_PATH, WATCHER, "IsStatusNotifierHostRegistered"))) {
                leave(Absence.NO_PANEL);
                return;
            }
            Bus mine = Bus.connect(
                    address.get().orElseThrow(() -> new IOException("no address is known")),
                    worker,
                    () -> leave(Absence.NO_PANEL));
            own = mine;
            mine.serve(StatusNotifierItem.PATH, item);
            mine.serve(DbusMenu.PATH, menuObject);
            mine.call(WATCHER, WATCHER_PATH, WATCHER, "RegisterStatusNotifierItem", "s", nameOf(mine));
            board.change(draft -> draft.tray = Offer.found(this, "StatusNotifierItem"));
        } catch (IOException _) {
            leave(Absence.NO_PANEL);
        }
    }

    /** The name that the specification wants; where a sandbox refuses it, the one that the bus itself gave. */
    private static String nameOf(Bus mine) throws IOException {
        String wanted = "org.kde.StatusNotifierItem-" + ProcessHandle.current().pid() + "-1";
        try {
            mine.own(wanted);
            return wanted;
        } catch (BusRefusal _) {
            return mine.name();
        }
    }

    private void leave(Absence why) {
        if (own != null) {
            own.close();
            own = null;
        }
        board.change(draft -> draft.tray = Offer.absent(why));
    }

    private void tell(String path, String iface, String member, String signature, Object... args) {
        try {
            if (own != null) {
                own.emit(path, iface, member, signature, args);
            }
        } catch (IOException _) {
            // The reader notices the loss and the icon is registered anew with the next panel.
        }
    }
}
