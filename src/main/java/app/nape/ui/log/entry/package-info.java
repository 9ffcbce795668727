/** Writing a pain entry: where and how much in three taps, everything else when there is time for it. */
package app.nape.ui.log.entry;
