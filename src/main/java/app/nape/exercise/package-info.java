/**
 * What an exercise, a dose, a routine and a guided session are, and the player that leads through one.
 * Pure: sees {@code code} and {@code time}.
 */
package app.nape.exercise;
