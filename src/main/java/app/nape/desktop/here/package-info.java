/**
 * Opens the desktop this program runs on: the one place that knows all adapters.
 */
package app.nape.desktop.here;
