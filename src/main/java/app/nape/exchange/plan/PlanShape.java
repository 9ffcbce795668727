package app.nape.exchange.plan;

import static app.nape.exchange.plan.Shape.FLAG;
import static app.nape.exchange.plan.Shape.OPEN_TEXT;
import static app.nape.exchange.plan.Shape.TEXT;
import static app.nape.exchange.plan.Shape.TEXT_OR_NULL;
import static app.nape.exchange.plan.Shape.WHOLE;

import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Shared;
import java.util.Map;
import java.util.Set;

/** The shape of a plan, part by part as in its schema. */
final class PlanShape {
    private static final int SHORT_LIST = 8;
    private static final int DAYS = 7;

    /** A card. */
    static final Shape SENDER = new Shape.Fields(
            Map.of(
                    "name", TEXT, "role", TEXT, "clinic", TEXT, "phone", TEXT, "email", TEXT, "answers", OPEN_TEXT,
                    "seal_to", TEXT),
            Set.of("name"));

    private static final Shape GOAL = new Shape.Fields(
            Map.of("text", TEXT, "measure", TEXT, "activity", TEXT, "start", WHOLE, "target", WHOLE), Set.of("text"));

    private static final Shape VALID = new Shape.Fields(Map.of("from", TEXT, "to", TEXT), Set.of("from", "to"));

    private static final Shape REVIEW =
            new Shape.Fields(Map.of("on", TEXT, "at", TEXT, "note", OPEN_TEXT), Set.of("on"));

    private static final Shape DOSE = new Shape.Fields(
            Map.of(
                    "sets",
                    WHOLE,
                    "reps",
                    WHOLE,
                    "reps_count",
                    TEXT,
                    "hold_s",
                    WHOLE,
                    "rest_s",
                    WHOLE,
                    "rest_between_sets_s",
                    WHOLE,
                    "sides",
                    TEXT,
                    "first",
                    TEXT,
                    "resistance",
                    OPEN_TEXT),
            Set.of("sets", "reps", "reps_count", "hold_s", "sides"));

    private static final Shape ITEM = new Shape.Fields(
            Map.of(
                    "id",
                    TEXT,
                    "exercise",
                    TEXT,
                    "name",
                    TEXT,
                    "dose",
                    DOSE,
                    "in_flare",
                    TEXT,
                    "optional",
                    FLAG,
                    "note",
                    OPEN_TEXT),
            Set.of("id", "exercise", "name", "dose"));

    private static final Shape SET = new Shape.Fields(
            Map.of(
                    "id",
                    TEXT,
                    "title",
                    TEXT,
                    "days",
                    new Shape.Listed(TEXT, DAYS),
                    "times_a_day",
                    WHOLE,
                    "suggested_at",
                    new Shape.Listed(TEXT, ProgrammeSet.MOST_TIMES),
                    "items",
                    new Shape.Listed(ITEM, ProgrammeSet.MOST_ITEMS)),
            Set.of("id", "title", "days", "times_a_day", "items"));

    private static final Shape PHASE = new Shape.Fields(
            Map.of(
                    "id",
                    TEXT,
                    "title",
                    TEXT,
                    "begins",
                    new Shape.Fields(Map.of("on", TEXT, "after", TEXT), Set.of()),
                    "lasts_days",
                    WHOLE,
                    "move_on_when",
                    OPEN_TEXT,
                    "sets",
                    new Shape.Listed(SET, Phase.MOST_SETS)),
            Set.of("id", "title", "begins", "lasts_days", "sets"));

    private static final Shape PAIN = new Shape.Fields(
            Map.of("start_at_most", WHOLE, "rise_at_most", WHOLE, "ask", TEXT),
            Set.of("start_at_most", "rise_at_most", "ask"));

    private static final Shape REMEDY = new Shape.Fields(
            Map.of("kind", TEXT, "minutes", WHOLE, "hours_between", WHOLE, "at_most_a_day", WHOLE, "note", OPEN_TEXT),
            Set.of("kind", "minutes"));

    private static final Shape BREAKS = new Shape.Fields(Map.of("preset", TEXT, "note", OPEN_TEXT), Set.of("preset"));

    private static final Shape MEASURE =
            new Shape.Fields(Map.of("id", TEXT, "every_days", WHOLE), Set.of("id", "every_days"));

    private static final Shape PROGRESS = new Shape.Fields(
            Map.of("every_days", WHOLE, "share", new Shape.Listed(TEXT, Shared.values().length)),
            Set.of("every_days", "share"));

    private static final Shape PICTURE =
            new Shape.Fields(Map.of("media", TEXT, "base64", TEXT, "words", TEXT), Set.of("media", "base64", "words"));

    private static final Shape OWN = new Shape.Fields(
            Map.of(
                    "id",
                    TEXT,
                    "name",
                    TEXT,
                    "steps",
                    new Shape.Listed(TEXT, OwnExercise.MOST_STEPS),
                    "figure_of",
                    TEXT,
                    "mirror",
                    FLAG,
                    "cautions",
                    new Shape.Listed(TEXT, SHORT_LIST),
                    "picture",
                    PICTURE),
            Set.of("id", "name", "steps"));

    /** The whole of it. */
    static final Shape PLAN = new Shape.Fields(
            Map.ofEntries(
                    Map.entry("id", TEXT),
                    Map.entry("revision", WHOLE),
                    Map.entry("previous", TEXT_OR_NULL),
                    Map.entry("made", TEXT),
                    Map.entry("made_with", TEXT),
                    Map.entry("catalogue", TEXT),
                    Map.entry("language", TEXT),
                    Map.entry("label", OPEN_TEXT),
                    Map.entry("title", TEXT),
                    Map.entry("sender", SENDER),
                    Map.entry("goals", new Shape.Listed(GOAL, Programme.MOST_GOALS)),
                    Map.entry("valid", VALID),
                    Map.entry("review", REVIEW),
                    Map.entry("phases", new Shape.Listed(PHASE, Programme.MOST_PHASES)),
                    Map.entry("pain", PAIN),
                    Map.entry("stop", new Shape.Listed(TEXT, Programme.MOST_STOPS)),
                    Map.entry("remedies", new Shape.Listed(REMEDY, Programme.MOST_REMEDIES)),
                    Map.entry("breaks", BREAKS),
                    Map.entry("measures", new Shape.Listed(MEASURE, OutcomeKind.values().length)),
                    Map.entry("progress", PROGRESS),
                    Map.entry("note", TEXT),
                    Map.entry("own_exercises", new Shape.Listed(OWN, Programme.MOST_OWN))),
            Set.of("id", "revision", "made", "catalogue", "language", "title", "sender", "valid", "phases", "pain"));

    private PlanShape() {}
}
