/**
 * When to break: rules, schedule, state, events, effects and the scheduler that steps from one to the next.
 * Pure: sees only {@code time}.
 */
package app.nape.breaks;
