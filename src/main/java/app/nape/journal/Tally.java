package app.nape.journal;

/**
 * How often something was named.
 *
 * @param id its key
 * @param episodes in how many episodes
 */
public record Tally(String id, int episodes) {}
