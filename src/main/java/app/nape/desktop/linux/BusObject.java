package app.nape.desktop.linux;

import org.jspecify.annotations.Nullable;

/** An object that others may call, on the worker. */
@FunctionalInterface
interface BusObject {
    /** The answer; null when there is no such method. */
    @Nullable
    BusAnswer called(String iface, String member, Object[] args);
}
