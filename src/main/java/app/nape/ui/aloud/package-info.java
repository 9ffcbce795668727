/**
 * Reads the window aloud where no screen reader can: JavaFX speaks to none on Linux. It asks nodes what it would tell a screen reader of
 * them and says, after each layout, what is new: where the keyboard went, what became of the part under it, what was announced. Only the
 * process of the window knows it, and nothing of it is loaded where it is not wanted.
 */
package app.nape.ui.aloud;
