/** What was kept: a list by days, a month, and the mending of single entries. */
package app.nape.ui.log.history;
