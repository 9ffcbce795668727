/**
 * The window process. Its pages live in the packages below.
 * Sees the pure packages, {@code words}, {@code content}, {@code exchange}, {@code desktop}, {@code link} and JavaFX; reaches the journal by its port, never {@code store}.
 */
package app.nape.ui;
