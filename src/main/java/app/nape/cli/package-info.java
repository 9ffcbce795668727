/**
 * The commands: through the link when the agent runs, else on the store.
 * Sees {@code link}, {@code store}, {@code exchange}, {@code content}, {@code words}, {@code json}, {@code workshop} and the pure packages.
 */
package app.nape.cli;
