package app.nape.desktop;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The icon by the Java platform's own tray, for Windows and macOS. Loads its toolkit with the first face shown. */
public final class AwtTrayIcon implements TrayIcon, AutoCloseable {
    private final DesktopEvents events;
    private volatile boolean asked;
    private java.awt.@Nullable TrayIcon icon;
    private @Nullable TrayFace shown;

    public AwtTrayIcon(DesktopEvents events) {
        this.events = events;
    }

    @Override
    public void show(TrayFace face) {
        asked = true;
        EventQueue.invokeLater(() -> update(face));
    }

    private void update(TrayFace face) {
        try {
            java.awt.TrayIcon here = icon;
            if (here == null) {
                here = new java.awt.TrayIcon(picture(face), face.tooltip(), new PopupMenu());
                here.addMouseListener(new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent press) {
                        if (press.getButton() == MouseEvent.BUTTON1) {
                            events.happened(new DesktopEvent.TrayPressed());
                        }
                    }
                });
                SystemTray.getSystemTray().add(here);
                icon = here;
            }
            TrayFace before = shown;
            here.setImage(picture(face));
            here.setToolTip(face.tooltip());
            if (before == null || !before.menu().equals(face.menu())) {
                PopupMenu menu = here.getPopupMenu();
                menu.removeAll();
                fill(menu, face.menu());
            }
            shown = face;
        } catch (AWTException | UnsupportedOperationException _) {
            // The desktop took its tray away; the window, the commands and the prompts remain.
            icon = null;
        }
    }

    private void fill(Menu menu, List<TrayItem> items) {
        for (TrayItem item : items) {
            switch (item) {
                case TrayItem.Choice choice -> {
                    MenuItem entry = new MenuItem(choice.label());
                    entry.setEnabled(choice.enabled());
                    entry.addActionListener(_ -> events.happened(new DesktopEvent.TrayChosen(choice.id())));
                    menu.add(entry);
                }
                case TrayItem.Line line -> {
                    MenuItem entry = new MenuItem(line.label());
                    entry.setEnabled(false);
                    menu.add(entry);
                }
                case TrayItem.Group group -> {
                    Menu below = new Menu(group.label());
                    fill(below, group.items());
                    menu.add(below);
                }
                case TrayItem.Rule _ -> menu.addSeparator();
            }
        }
    }

    private static BufferedImage picture(TrayFace face) {
        int size = Math.max(16, SystemTray.getSystemTray().getTrayIconSize().width);
        byte[] argb = RingPicture.draw(size, face);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int each = 0; each < size * size; each++) {
            int alpha = Byte.toUnsignedInt(argb[4 * each]);
            int red = Byte.toUnsignedInt(argb[4 * each + 1]);
            int green = Byte.toUnsignedInt(argb[4 * each + 2]);
            int blue = Byte.toUnsignedInt(argb[4 * each + 3]);
            image.setRGB(each % size, each / size, alpha << 24 | red << 16 | green << 8 | blue);
        }
        return image;
    }

    @Override
    public void close() {
        if (!asked) {
            return;
        }
        EventQueue.invokeLater(() -> {
            if (icon != null) {
                SystemTray.getSystemTray().remove(icon);
                icon = null;
            }
        });
    }
}
