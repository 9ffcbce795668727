package app.nape.desktop.linux;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Answers a panel's questions about the menu, in the protocol {@code com.canonical.dbusmenu}. */
final class DbusMenu implements BusObject {
    static final String PATH = "/MenuBar";
    static final String IFACE = "com.canonical.dbusmenu";

    private final TrayMenu menu;
    private final Consumer<String> chosen;
    private int revision = 1;

    /** @param chosen given the id of each choice the person makes */
    DbusMenu(TrayMenu menu, Consumer<String> chosen) {
        this.menu = menu;
        this.chosen = chosen;
    }

    /** Counts a change of the menu; the panel reads it anew when told the number. */
    UInt32 changed() {
        return new UInt32(++revision);
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
            case "GetLayout" -> layout((int) args[0], (int) args[1]);
            case "GetGroupProperties" -> group(numbers(args[0]));
            case "GetProperty" -> property((int) args[0], args[1].toString());
            case "Event" -> {
                event((int) args[0], args[1].toString());
                yield BusAnswer.NOTHING;
            }
            case "EventGroup" -> {
                for (Object each : BusValue.list(args[0])) {
                    List<?> event = BusValue.list(each);
                    event((int) event.get(0), event.get(1).toString());
                }
                yield new BusAnswer("ai", new int[0]);
            }
            case "AboutToShow" -> new BusAnswer("b", false);
            case "AboutToShowGroup" -> new BusAnswer("aiai", new int[0], new int[0]);
            default -> null;
        };
    }

    private @Nullable BusAnswer layout(int number, int depth) {
        return menu.node(number)
                .map(node -> new BusAnswer("u(ia{sv}av)", new UInt32(revision), struct(node, depth)))
                .orElse(null);
    }

    private static Object[] struct(TrayMenu.Node node, int depth) {
        List<Variant<?>> below = new ArrayList<>();
        if (depth != 0) {
            for (TrayMenu.Node each : node.below()) {
                below.add(new Variant<>(struct(each, depth - 1), "(ia{sv}av)"));
            }
        }
        return new Object[] {node.number(), variants(node), below.toArray()};
    }

    private BusAnswer group(List<Integer> numbers) {
        List<Object> all = new ArrayList<>();
        for (int number : numbers) {
            menu.node(number).ifPresent(node -> all.add(new Object[] {node.number(), variants(node)}));
        }
        return new BusAnswer("a(ia{sv})", (Object) all.toArray());
    }

    private @Nullable BusAnswer property(int number, String name) {
        return menu.node(number)
                .map(node -> variants(node).get(name))
                .map(value -> new BusAnswer("v", value))
                .orElse(null);
    }

    private void event(int number, String kind) {
        if ("clicked".equals(kind)) {
            menu.choice(number).ifPresent(chosen);
        }
    }

    private static Map<String, Variant<?>> variants(TrayMenu.Node node) {
        Map<String, Variant<?>> variants = new LinkedHashMap<>();
        if (node.number() == TrayMenu.ROOT) {
            variants.put("children-display", new Variant<>("submenu"));
        } else {
            node.properties().forEach((name, value) -> variants.put(name, new Variant<>(value)));
        }
        return variants;
    }

    private static Map<String, Variant<?>> properties() {
        return Map.of(
                "Version",
                new Variant<>(new UInt32(3)),
                "TextDirection",
                new Variant<>("ltr"),
                "Status",
                new Variant<>("normal"),
                "IconThemePath",
                new Variant<>(new String[0], "as"));
    }

    private static List<Integer> numbers(Object array) {
        return BusValue.list(array).stream()
                .map(each -> ((Number) each).intValue())
                .toList();
    }
}
