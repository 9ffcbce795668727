/**
 * Windows adapters of the desktop ports: idle time, full screen and lock by calls into the system, autostart by the
 * registry's own program, tray by the Java platform, speech by PowerShell.
 *
 * <p>Never run on Windows so far: what is decided here is tested with made-up answers of {@link
 * app.nape.desktop.windows.WindowsCalls}; the calls themselves were written from their documentation.
 */
package app.nape.desktop.windows;
