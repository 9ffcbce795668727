package app.nape.desktop.linux;

import app.nape.desktop.RingPicture;
import app.nape.desktop.TrayFace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Answers a panel's questions about the icon. */
final class StatusNotifierItem implements BusObject {
    static final String PATH = "/StatusNotifierItem";
    static final String IFACE = "org.kde.StatusNotifierItem";
    private static final int[] SIZES = {16, 22, 32, 48};

    private final Supplier<TrayFace> face;
    private final Runnable pressed;

    StatusNotifierItem(Supplier<TrayFace> face, Runnable pressed) {
        this.face = face;
        this.pressed = pressed;
    }

    /** Whether the two give the same picture. */
    static boolean looksLike(TrayFace one, TrayFace other) {
        return one.mood() == other.mood() && RingPicture.steps(one) == RingPicture.steps(other);
    }

    @Override
    public @Nullable BusAnswer called(String iface, String member, Object[] args) {
        if ("org.freedesktop.DBus.Properties".equals(iface)) {
            return BusProperties.answer(member, args, properties());
        }
        if (!IFACE.equals(iface)) {
            return null;
        }
        return switch (member) {
            case "Activate", "SecondaryActivate" -> {
                pressed.run();
                yield BusAnswer.NOTHING;
            }
            case "ContextMenu", "Scroll", "ProvideXdgActivationToken" -> BusAnswer.NOTHING;
            default -> null;
        };
    }

    private Map<String, Variant<?>> properties() {
        TrayFace now = face.get();
        Object[] none = {};
        Map<String, Variant<?>> properties = new LinkedHashMap<>();
        properties.put("Category", new Variant<>("ApplicationStatus"));
        properties.put("Id", new Variant<>("nape"));
        properties.put("Title", new Variant<>("Nape"));
        properties.put("Status", new Variant<>("Active"));
        properties.put("WindowId", new Variant<>(0));
        properties.put("IconName", new Variant<>(""));
        properties.put("IconPixmap", new Variant<>(pictures(now), "a(iiay)"));
        properties.put("OverlayIconName", new Variant<>(""));
        properties.put("OverlayIconPixmap", new Variant<>(none, "a(iiay)"));
        properties.put("AttentionIconName", new Variant<>(""));
        properties.put("AttentionIconPixmap", new Variant<>(none, "a(iiay)"));
        properties.put("AttentionMovieName", new Variant<>(""));
        properties.put("ToolTip", new Variant<>(new Object[] {"", none, "Nape", now.tooltip()}, "(sa(iiay)ss)"));
        properties.put("ItemIsMenu", new Variant<>(false));
        properties.put("Menu", new Variant<>(DbusMenu.PATH, "o"));
        return properties;
    }

    private static Object[] pictures(TrayFace face) {
        Object[] pictures = new Object[SIZES.length];
        for (int each = 0; each < SIZES.length; each++) {
            pictures[each] = new Object[] {SIZES[each], SIZES[each], RingPicture.draw(SIZES[each], face)};
        }
        return pictures;
    }
}
