package app.nape.ui.stretch;

import app.nape.exercise.Routine;
import app.nape.journal.SuggestionReason;
import org.jspecify.annotations.Nullable;

/** A routine on the shelf; with the reason when it is suggested now. */
record OfferedRoutine(Routine routine, @Nullable SuggestionReason why) {}
