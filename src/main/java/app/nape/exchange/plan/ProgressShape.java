package app.nape.exchange.plan;

import static app.nape.exchange.plan.Shape.OPEN_TEXT;
import static app.nape.exchange.plan.Shape.TEXT;
import static app.nape.exchange.plan.Shape.WHOLE;

import app.nape.care.plan.Head;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressEpisode;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.Shared;
import java.util.Map;
import java.util.Set;

/** The shape of what was done of a programme. */
final class ProgressShape {
    private static final Shape REVISION =
            new Shape.Fields(Map.of("revision", WHOLE, "from", TEXT), Set.of("revision", "from"));

    private static final Shape SKIPPED = new Shape.Fields(Map.of("item", TEXT, "why", TEXT), Set.of("item", "why"));

    private static final Shape SET = new Shape.Fields(
            Map.of(
                    "set",
                    TEXT,
                    "at",
                    TEXT,
                    "outcome",
                    TEXT,
                    "done",
                    new Shape.Listed(TEXT, ProgrammeSet.MOST_ITEMS),
                    "before",
                    WHOLE,
                    "after",
                    WHOLE,
                    "skipped",
                    new Shape.Listed(SKIPPED, ProgrammeSet.MOST_ITEMS)),
            Set.of("set", "outcome"));

    private static final Shape DAY = new Shape.Fields(
            Map.of(
                    "day",
                    TEXT,
                    "phase",
                    TEXT,
                    "due",
                    WHOLE,
                    "sets",
                    new Shape.Listed(SET, ProgressDay.MOST_DONE),
                    "breaks",
                    WHOLE,
                    "note",
                    TEXT),
            Set.of("day", "due", "sets"));

    private static final Shape ANSWER =
            new Shape.Fields(Map.of("activity", OPEN_TEXT, "score", WHOLE), Set.of("score"));

    private static final Shape MEASURE = new Shape.Fields(
            Map.of("id", TEXT, "at", TEXT, "answers", new Shape.Listed(ANSWER, ProgressMeasure.MOST_ANSWERS)),
            Set.of("id", "at", "answers"));

    private static final Shape EPISODE = new Shape.Fields(
            Map.of(
                    "from",
                    TEXT,
                    "to",
                    TEXT,
                    "sites",
                    new Shape.Listed(TEXT, ProgressEpisode.MOST_SITES),
                    "worst",
                    WHOLE),
            Set.of("from"));

    private static final Shape REMEDY = new Shape.Fields(
            Map.of("kind", TEXT, "at", TEXT, "minutes", WHOLE, "before", WHOLE, "after", WHOLE),
            Set.of("kind", "at", "minutes"));

    private static final Shape WORDS = new Shape.Listed(TEXT, Shared.values().length);

    /** The whole of it. */
    static final Shape PROGRESS = new Shape.Fields(
            Map.ofEntries(
                    Map.entry("plan_id", TEXT),
                    Map.entry("revisions", new Shape.Listed(REVISION, Head.MOST_REVISIONS)),
                    Map.entry("label", OPEN_TEXT),
                    Map.entry("made", TEXT),
                    Map.entry("zone", TEXT),
                    Map.entry("from", TEXT),
                    Map.entry("to", TEXT),
                    Map.entry("shared", WORDS),
                    Map.entry("not_shared", WORDS),
                    Map.entry("days", new Shape.Listed(DAY, Progress.MOST_DAYS)),
                    Map.entry("measures", new Shape.Listed(MEASURE, Progress.MOST_MEASURES)),
                    Map.entry("episodes", new Shape.Listed(EPISODE, Progress.MOST_EPISODES)),
                    Map.entry("remedies", new Shape.Listed(REMEDY, Progress.MOST_REMEDIES)),
                    Map.entry("signs", new Shape.Listed(TEXT, Progress.MOST_SIGNS)),
                    Map.entry("questions", new Shape.Listed(TEXT, Progress.MOST_QUESTIONS)),
                    Map.entry("seal_to", TEXT)),
            Set.of("plan_id", "revisions", "made", "zone", "from", "to", "shared", "not_shared", "days"));

    private ProgressShape() {}
}
