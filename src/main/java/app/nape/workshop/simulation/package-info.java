/**
 * Whole invented lives at the machine, lived through in seconds by the same scheduler that the program runs, with everything checked
 * that the scheduler promises. Pure and seeded: the same seed is the same life.
 */
package app.nape.workshop.simulation;
