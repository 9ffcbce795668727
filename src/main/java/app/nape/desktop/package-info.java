/**
 * Ports to what the desktop offers: idle time, lock, sleep, quiet, notifications, tray, autostart, speech.
 * Sees {@code time}.
 */
package app.nape.desktop;
