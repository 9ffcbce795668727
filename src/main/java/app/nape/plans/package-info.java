/**
 * When and where a person does not want to be interrupted, as they said beforehand: planned pauses, the busy times of a calendar, rules by
 * program. Of a calendar only its busy times come here, never a title.
 * Pure: sees {@code code} and nothing else of Nape's; zones and instants come in.
 */
package app.nape.plans;
