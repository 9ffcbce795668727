/**
 * The red-flag card.
 */
package app.nape.ui.redflags;
