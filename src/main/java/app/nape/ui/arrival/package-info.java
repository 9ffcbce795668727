/** A programme’s file that somebody opens: who it is from, what it asks for, and whether to begin with it. */
package app.nape.ui.arrival;
