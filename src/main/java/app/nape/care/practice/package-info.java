/**
 * What a therapist writes and reads: the draft of a programme, the lines that are typed for it, what is worth a second look, and what came
 * back in short. It decides nothing: every warning can be dismissed, and nothing is ranked.
 * Pure: sees {@code plan}, {@code exercise} and {@code code}.
 */
package app.nape.care.practice;
