/** The pain episode that is open: how it is now, single spasms, its end. */
package app.nape.ui.episode;
