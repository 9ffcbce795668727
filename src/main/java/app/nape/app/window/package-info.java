/** The process of the window: its frame, its place on the screen, and the real components behind the ports of {@code ui}. */
package app.nape.app.window;
