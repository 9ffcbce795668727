/**
 * The window itself: rail, page area, strip, keys. Makes each page on its first visit.
 */
package app.nape.ui.shell;
