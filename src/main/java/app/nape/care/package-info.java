/**
 * Pain episodes, scores, sites, triggers, symptoms, remedies, red flags and the advice that follows from them.
 * Pure: sees {@code exercise}, {@code code} and {@code time}.
 */
package app.nape.care;
