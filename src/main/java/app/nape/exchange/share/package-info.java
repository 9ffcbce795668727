/**
 * What leaves Nape for somebody else: which parts of the log, in which form, sealed or open, written piece by piece and whole or not at
 * all.
 * Sees {@code exchange} and its other rooms, the pure packages, {@code words} and {@code content}.
 */
package app.nape.exchange.share;
