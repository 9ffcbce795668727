/**
 * Ice, heat, massage and the rest: what each is, and which to name first in a situation. It asks {@code care.standing} what may be
 * recommended at all. Pure: sees {@code care}, {@code care.standing} and {@code time}.
 */
package app.nape.care.remedy;
