/**
 * The player that leads through a guided session.
 */
package app.nape.ui.player;
