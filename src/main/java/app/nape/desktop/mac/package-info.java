/**
 * macOS adapters of the desktop ports: idle time by a call into the system, autostart by a launch agent, tray by the Java
 * platform, speech by {@code say}. Lock, sleep and Focus are not told here; sleep is noticed by the clocks.
 *
 * <p>Never run on macOS so far: what is decided here is tested with made-up answers; the call itself was written from its
 * documentation.
 */
package app.nape.desktop.mac;
