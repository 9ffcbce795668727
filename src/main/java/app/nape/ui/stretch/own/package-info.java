/**
 * Building a routine of one's own: choosing exercises, their order and their dose, within the catalogue's bounds.
 */
package app.nape.ui.stretch.own;
