package app.nape.ui;

/**
 * A part of a page that may be looked for by its words.
 *
 * @param words what it is called
 * @param more what else stands there or is said of it; it is found by that too, after those whose names fit
 * @param go goes there, once the page is shown
 */
public record Spot(String words, String more, Runnable go) {}
