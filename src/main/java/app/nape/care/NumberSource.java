package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * Where a number stands.
 *
 * @param title what the page or list is
 * @param url its address, or null
 */
public record NumberSource(String title, @Nullable String url) {}
