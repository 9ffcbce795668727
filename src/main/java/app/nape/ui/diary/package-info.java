/** A table of another diary: what was found in it, what of that can be said otherwise, and what would come into the log. */
package app.nape.ui.diary;
