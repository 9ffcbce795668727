package app.nape.care;

/**
 * A word for a range of scores (vocabulary.json, pain_scale).
 *
 * @param id stable key: none, mild, moderate or severe
 * @param label its name in the chosen language
 * @param least lowest score in it
 * @param most highest score in it
 */
public record PainBand(String id, String label, Nprs least, Nprs most) {}
