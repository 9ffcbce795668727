/**
 * Windows adapters of the desktop ports.
 */
package app.nape.desktop.windows;
