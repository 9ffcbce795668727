/**
 * Cards that lie over any page: the search for everything, the keys, what Nape is, the question on leaving, what was dropped.
 * Sees what the window's places see, but none of them; the shell says what each button does.
 */
package app.nape.ui.shell.card;
