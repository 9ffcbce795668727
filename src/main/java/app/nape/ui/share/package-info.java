/**
 * The card on which the person chooses what leaves Nape, sees what it holds, and saves, prints or copies it.
 * Sees the window's base.
 */
package app.nape.ui.share;
