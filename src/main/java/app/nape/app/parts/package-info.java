/**
 * What each process is joined from: its paths, the machine's clocks, the choices, the way to the other processes. Sees what the house
 * has below the processes, and {@code app.paths}.
 */
package app.nape.app.parts;
