package app.nape.desktop.linux;

/** What a called method gives back, and its D-Bus signature; empty for nothing. */
@SuppressWarnings("ArrayRecordComponent") // Written to the wire at once and never compared.
record BusAnswer(String signature, Object... args) {
    static final BusAnswer NOTHING = new BusAnswer("");
}
