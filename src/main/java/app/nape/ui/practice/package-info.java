/**
 * The place of whoever makes programmes for others: the folder with what came back, and where one is written by keyboard. The person's own
 * log is never touched here. Sees the base and the figure.
 */
package app.nape.ui.practice;
