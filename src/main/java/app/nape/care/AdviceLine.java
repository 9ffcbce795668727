package app.nape.care;

/**
 * A line for advice that is not an emergency.
 *
 * @param region ISO 3166 code of two letters
 * @param number the number
 * @param label its name and what it is for
 */
public record AdviceLine(String region, String number, String label) {}
