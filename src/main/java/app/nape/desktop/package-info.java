/**
 * Ports to what the desktop offers: idle time, lock, sleep, quiet, notifications, tray, autostart, speech, sound, colours.
 *
 * <p>{@code here.DesktopHere} opens what this machine has and returns at once; everything that is found, lost or happens
 * later comes as a {@link app.nape.desktop.DesktopEvent}, on a thread of the adapter's. Sees {@code time}.
 */
package app.nape.desktop;
