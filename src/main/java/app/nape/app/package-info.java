/**
 * The mains and the wiring: the only package that sees all.
 */
package app.nape.app;
