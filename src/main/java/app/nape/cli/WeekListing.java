package app.nape.cli;

import app.nape.journal.WeekInReview;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What {@code nape insights week --json} writes; a figure that was not kept is null. */
record WeekListing(
        String from,
        String to,
        int offered,
        int taken,
        int natural,
        int stretches,
        int painDays,
        @Nullable Longest longestWithoutChange,
        @Nullable Longest mostActive) {
    /** A length, and the first day on which it was so long. */
    record Longest(String day, Duration length) {}

    static WeekListing of(WeekInReview week) {
        return new WeekListing(
                week.monday().toString(),
                week.sunday().toString(),
                week.offered(),
                week.taken(),
                week.natural(),
                week.stretches(),
                week.painDays(),
                longest(week.longest()),
                longest(week.most()));
    }

    private static @Nullable Longest longest(WeekInReview.@Nullable Longest of) {
        return of == null ? null : new Longest(of.day().toString(), of.length());
    }
}
