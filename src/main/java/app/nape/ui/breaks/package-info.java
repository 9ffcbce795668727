/**
 * The prompt card and the break windows.
 */
package app.nape.ui.breaks;
