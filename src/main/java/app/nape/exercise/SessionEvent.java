package app.nape.exercise;

import app.nape.time.Moment;

/** Something that happened to a running session. Time comes in with it. */
public sealed interface SessionEvent {
    /** When it happened. */
    Moment at();

    /** Time has passed. */
    record Ticked(Moment at) implements SessionEvent {}

    record Paused(Moment at) implements SessionEvent {}

    record Resumed(Moment at) implements SessionEvent {}

    /** The person is ready before the get-ready or the rest is over. */
    record BecameReady(Moment at) implements SessionEvent {}

    /** The person wants the repetition again, or the one before it. */
    record WentBack(Moment at) implements SessionEvent {}

    /** The person leaves out the rest of this exercise. */
    record Skipped(Moment at) implements SessionEvent {}

    record TempoChosen(Moment at, Tempo tempo) implements SessionEvent {}

    /** It hurt: the session ends. */
    record Hurt(Moment at) implements SessionEvent {}

    /** The person leaves. */
    record Stopped(Moment at) implements SessionEvent {}
}
