/**
 * The sheet of paper that goes with a programme, a routine or one exercise, as a tagged PDF that is complete alone. Sees the pure
 * packages, {@code words}, {@code content} and {@code exchange}'s own paper.
 */
package app.nape.exchange.handout;
