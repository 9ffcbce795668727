package app.nape.desktop;

/** The connections to this desktop, held until closed. */
public interface OpenDesktop extends AutoCloseable {
    /** What is offered now, as far as was found out; returns at once. */
    Desktop now();

    /** Takes tray icon and notifications away and ends all connections. Events may still come while it closes. */
    @Override
    void close();
}
