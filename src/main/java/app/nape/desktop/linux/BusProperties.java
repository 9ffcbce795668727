package app.nape.desktop.linux;

import java.util.Map;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Answers the bus's standard questions about properties. */
final class BusProperties {
    private BusProperties() {}

    /** The answer to {@code Get} and {@code GetAll}; null for all else, since nobody may set ours. */
    static @Nullable BusAnswer answer(String member, Object[] args, Map<String, Variant<?>> properties) {
        return switch (member) {
            case "GetAll" -> new BusAnswer("a{sv}", properties);
            case "Get" -> {
                Variant<?> value = properties.get(args[1].toString());
                yield value == null ? null : new BusAnswer("v", value);
            }
            default -> null;
        };
    }
}
