/**
 * The card on which the person chooses what leaves Nape, sees what it holds, and saves, prints or copies it;
 * and how the window puts anything on paper.
 * Sees the window's base.
 */
package app.nape.ui.share;
