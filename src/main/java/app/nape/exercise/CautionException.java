package app.nape.exercise;

/**
 * A caution that an exercise does without although its movement calls for it, for a clinician to see.
 *
 * @param caution key of the caution
 * @param reason why, in words
 */
public record CautionException(String caution, String reason) {}
