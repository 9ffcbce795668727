package app.nape.desktop.linux;

import java.util.List;

/** A signal as it came. */
record BusSignal(String path, String iface, String member, List<Object> args) {
    BusSignal {
        args = List.copyOf(args);
    }
}
