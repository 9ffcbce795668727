/**
 * The Stretch place: the library of exercises and routines.
 */
package app.nape.ui.stretch;
