package app.nape.desktop.linux;

/** Hears a signal, on the worker. */
@FunctionalInterface
interface BusListener {
    void told(BusSignal signal);
}
