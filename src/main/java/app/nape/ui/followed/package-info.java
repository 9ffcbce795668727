/** What is done with a programme that is followed, wherever it is done: Today and the programme's own page go the same way. */
package app.nape.ui.followed;
