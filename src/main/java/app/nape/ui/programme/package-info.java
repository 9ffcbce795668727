/**
 * The Programme place.
 */
package app.nape.ui.programme;
