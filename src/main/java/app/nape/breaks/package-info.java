/**
 * When to break: rules, schedule, state, events, effects and the scheduler that steps from one to the next.
 * Pure: sees {@code code} and {@code time}.
 *
 * <p>The state has four parts, {@link app.nape.breaks.Clock}, {@link app.nape.breaks.Person}, {@link app.nape.breaks.Offers} and
 * {@link app.nape.breaks.Watching}; a {@code Draft} holds copies of the same four while one event is worked in. A new fact is one
 * field, with the value it has at first, and a method to ask for it where another room must know.
 *
 * <p>{@link app.nape.breaks.Stint} says how the person is at their desk and for how long without a change; a nudge to change position is
 * answered at any time by {@link app.nape.breaks.BreakEvent.PositionChanged}, which counts as taken. Where they sit and stand by turns
 * ({@link app.nape.breaks.Rhythm}), the nudge comes when the turn is over: every rule is read through {@code Draft.rule}.
 *
 * <p>A rule's need opens when enough use has gone by or its time has come. The most fitting need becomes the one offer:
 *
 * <pre>
 *   need open, moment fit                 OPENING (a window opens, 2 s)      NOTICE (a notification, 2 min)
 *   ───────────────────────►                 │ open                             │ nobody answers: LAPSED
 *                                            ▼                                  │ begun by the person
 *                                         HEADS_UP (so long as chosen)          │
 *                        hands off by then   │          │ still typing          │
 *                              ┌─────────────┘          ▼                       │
 *                              │                     WAITING (grace)            │
 *                              │      a pause in typing │ or the grace is over  │
 *                              ▼                        ▼                       ▼
 *                              └──────────────────► UNDER_WAY ◄─────────────────┘
 *                                                       │ hands off for its length: TAKEN
 *                                                       │ left, or typed through: CUT_SHORT
 *
 *   any of them but UNDER_WAY:  bad moment → withdrawn, offered again later;  postpone, skip → back to the rule;
 *                               locked or asleep as long as the break, or untouched as long and longer than somebody counts as there
 *                                 → NATURAL, and every break no longer than that is paid too
 * </pre>
 */
package app.nape.breaks;
