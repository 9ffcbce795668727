/**
 * The Settings place and the first-run pages.
 */
package app.nape.ui.settings;
