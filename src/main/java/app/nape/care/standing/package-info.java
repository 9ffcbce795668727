/**
 * One answer to "may I?": {@link app.nape.care.standing.Standing} compares what a person ticked and logged with the card's signs, and
 * says how soon help is needed and what is held until they say that they were advised. The rules are data beside the card.
 * Pure: sees {@code care}.
 */
@NullMarked
package app.nape.care.standing;

import org.jspecify.annotations.NullMarked;
