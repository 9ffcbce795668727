package app.nape.journal;

import app.nape.exercise.Routine;

/** A routine that may suit now, and why. */
public record Suggestion(Routine routine, SuggestionReason reason) {}
