/** Which routines may suit now, by the log and the choices: Today and the library ask here alike. */
package app.nape.ui.suggestion;
