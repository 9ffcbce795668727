package app.nape.exchange.plan;

import static app.nape.exchange.plan.FullPlan.letters;
import static app.nape.exchange.plan.FullPlan.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.words.InEnglish;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit of the schema: what is at it is read and written again, what is one beyond is refused by where it stands. */
class PlanLimitsTest {
    private static final String ITEM = "{\"id\":\"x#\",\"exercise\":\"self-hug\",\"name\":\"Hug\",\"dose\":{\"sets\":1,"
            + "\"reps\":1,\"reps_count\":\"total\",\"hold_s\":0,\"sides\":\"none\"}}";
    private static final String SET = "{\"id\":\"x#\",\"title\":\"S\",\"days\":[\"mon\"],\"times_a_day\":1,\"items\":["
            + ITEM.replace("#", "") + "]}";
    private static final String PHASE = "{\"id\":\"x#\",\"title\":\"P\",\"begins\":{\"on\":\"2026-11-23\"},"
            + "\"lasts_days\":1,\"sets\":[" + SET.replace("#", "") + "]}";
    private static final String OWN = "{\"id\":\"own-#\",\"name\":\"N\",\"steps\":[\"s\"]}";
    private static final String TEXT = "\"t\"";

    static Stream<Arguments> wholeNumbers() {
        return Stream.of(
                Arguments.of("/revision", 1, 999),
                Arguments.of("/goals/0/start", 0, 10),
                Arguments.of("/goals/0/target", 0, 10),
                Arguments.of("/phases/0/lasts_days", 1, 183),
                Arguments.of("/phases/0/sets/0/times_a_day", 1, 12),
                Arguments.of("/phases/0/sets/0/items/0/dose/sets", 1, 6),
                Arguments.of("/phases/0/sets/0/items/0/dose/reps", 1, 50),
                Arguments.of("/phases/0/sets/0/items/0/dose/hold_s", 0, 180),
                Arguments.of("/phases/0/sets/0/items/0/dose/rest_s", 0, 120),
                Arguments.of("/phases/0/sets/0/items/0/dose/rest_between_sets_s", 0, 300),
                Arguments.of("/pain/start_at_most", 0, 10),
                Arguments.of("/pain/rise_at_most", 0, 4),
                Arguments.of("/remedies/0/minutes", 1, 20),
                Arguments.of("/remedies/0/hours_between", 2, 12),
                Arguments.of("/remedies/0/at_most_a_day", 1, 8),
                Arguments.of("/measures/0/every_days", 1, 90),
                Arguments.of("/progress/every_days", 1, 90));
    }

    @ParameterizedTest
    @MethodSource("wholeNumbers")
    void holdWholeNumbers(String pointer, int least, int most) {
        reads(pointer, String.valueOf(least));
        reads(pointer, String.valueOf(most));
        refuses(pointer, String.valueOf(least - 1), "is not a whole number from " + least + " to " + most);
        refuses(pointer, String.valueOf(most + 1), "is not a whole number from " + least + " to " + most);
        for (String wrong : List.of(least + ".0", "1e999999999", "99999999999", "\"" + least + "\"", "true", "null")) {
            refuses(pointer, wrong, "is not a whole number");
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("/made_with", 1, 120),
                Arguments.of("/catalogue", 1, 120),
                Arguments.of("/label", 0, 40),
                Arguments.of("/title", 1, 60),
                Arguments.of("/note", 1, 600),
                Arguments.of("/sender/name", 1, 120),
                Arguments.of("/sender/role", 1, 120),
                Arguments.of("/sender/clinic", 1, 120),
                Arguments.of("/sender/answers", 0, 200),
                Arguments.of("/goals/0/text", 1, 200),
                Arguments.of("/goals/0/activity", 1, 120),
                Arguments.of("/review/note", 0, 200),
                Arguments.of("/phases/0/id", 1, 40),
                Arguments.of("/phases/0/title", 1, 120),
                Arguments.of("/phases/0/move_on_when", 0, 200),
                Arguments.of("/phases/0/sets/0/id", 1, 40),
                Arguments.of("/phases/0/sets/0/title", 1, 120),
                Arguments.of("/phases/0/sets/0/items/0/id", 1, 40),
                Arguments.of("/phases/0/sets/0/items/0/exercise", 1, 40),
                Arguments.of("/phases/0/sets/0/items/0/name", 1, 120),
                Arguments.of("/phases/0/sets/0/items/0/note", 0, 200),
                Arguments.of("/phases/0/sets/0/items/0/dose/resistance", 0, 40),
                Arguments.of("/stop/0", 1, 200),
                Arguments.of("/remedies/0/note", 0, 200),
                Arguments.of("/breaks/preset", 1, 40),
                Arguments.of("/breaks/note", 0, 200),
                Arguments.of("/own_exercises/0/name", 1, 120),
                Arguments.of("/own_exercises/0/steps/0", 1, 200),
                Arguments.of("/own_exercises/0/figure_of", 1, 40),
                Arguments.of("/own_exercises/0/picture/words", 1, 200));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdTexts(String pointer, int least, int most) {
        // The second phase names the first one.
        if (!pointer.equals("/phases/0/id")) {
            reads(pointer, letters(Math.max(least, 1)));
            reads(pointer, letters(most));
        }
        refuses(pointer, letters(most + 1), "is ");
        if (least == 0) {
            reads(pointer, "\"\"");
        } else {
            refuses(pointer, "\"\"", "is empty");
        }
        for (String wrong : List.of("1", "true", "null", "[]", "{}")) {
            refuses(pointer, wrong, "is not a text");
        }
        for (String odd : List.of("\\u0000", "\\u0007", "\\u001b[2J", "\\u007f", "\\u0085", "\\u202e", "\\u2066")) {
            refuses(pointer, "\"a" + odd + "\"", "");
        }
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("/goals", 0, 5, "{\"text\":\"g\"}"),
                Arguments.of("/phases", 1, 8, PHASE),
                Arguments.of("/phases/0/sets", 1, 4, SET),
                Arguments.of("/phases/0/sets/0/items", 1, 12, ITEM),
                Arguments.of("/phases/0/sets/0/suggested_at", 0, 12, "\"09:30\""),
                Arguments.of("/stop", 0, 5, TEXT),
                Arguments.of("/remedies", 0, 4, "{\"kind\":\"ball\",\"minutes\":1}"),
                Arguments.of("/own_exercises", 0, 10, OWN),
                Arguments.of("/own_exercises/0/steps", 1, 8, TEXT),
                Arguments.of("/own_exercises/0/cautions", 0, 8, "\"bp\""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void holdLists(String pointer, int least, int most, String each) {
        reads(pointer, list(Math.max(least, 1), each));
        reads(pointer, list(most, each));
        if (least == 0) {
            reads(pointer, "[]");
        } else {
            refuses(pointer, "[]", "is not a list of 1 to " + most);
        }
        refuses(pointer, list(most + 1, each), "is a list of more than " + most);
        refuses(pointer, "{}", "is not a list");
        refuses(pointer, "null", "is not a list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id",
                "/revision",
                "/made",
                "/catalogue",
                "/language",
                "/title",
                "/sender",
                "/sender/name",
                "/valid",
                "/valid/from",
                "/valid/to",
                "/phases",
                "/phases/0/id",
                "/phases/0/title",
                "/phases/0/begins",
                "/phases/0/lasts_days",
                "/phases/0/sets",
                "/phases/0/sets/0/days",
                "/phases/0/sets/0/times_a_day",
                "/phases/0/sets/0/items",
                "/phases/0/sets/0/items/0/id",
                "/phases/0/sets/0/items/0/exercise",
                "/phases/0/sets/0/items/0/name",
                "/phases/0/sets/0/items/0/dose",
                "/phases/0/sets/0/items/0/dose/sets",
                "/phases/0/sets/0/items/0/dose/reps",
                "/phases/0/sets/0/items/0/dose/reps_count",
                "/phases/0/sets/0/items/0/dose/hold_s",
                "/phases/0/sets/0/items/0/dose/sides",
                "/pain",
                "/pain/start_at_most",
                "/pain/rise_at_most",
                "/pain/ask",
                "/goals/0/text",
                "/review/on",
                "/remedies/0/kind",
                "/remedies/0/minutes",
                "/breaks/preset",
                "/measures/0/id",
                "/measures/0/every_days",
                "/progress/every_days",
                "/progress/share",
                "/own_exercises/0/id",
                "/own_exercises/0/name",
                "/own_exercises/0/steps",
                "/own_exercises/0/picture/media",
                "/own_exercises/0/picture/base64",
                "/own_exercises/0/picture/words"
            })
    void missNothingThatMustBeThere(String pointer) {
        assertEquals(where(pointer) + " is missing; nothing was changed.", said(FullPlan.without(pointer)));
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("/id", "\"019AB3C0-1A00-7000-8000-000000000001\"", "is not an id such as"),
                Arguments.of("/previous", "\"sha256:00\"", "is not sha256:"),
                Arguments.of("/made", "\"2026-11-23\"", "is not a time such as"),
                Arguments.of("/made", "\"+999999999-01-01T00:00:00Z\"", "is not a time such as"),
                Arguments.of("/made", "\"1899-12-31T23:59:59Z\"", "is not within the years"),
                Arguments.of("/made", "\"2026-11-23T10:20Z\"", "is not a time such as"),
                Arguments.of("/made", "\"2026-11-23T10:20:00\"", "is not a time such as"),
                Arguments.of("/made", "\"2026-11-23T10:20:00+01\"", "is not a time such as"),
                Arguments.of("/language", "\"English\"", "is not a language"),
                Arguments.of("/sender/phone", "\"call me\"", "holds something else than digits"),
                Arguments.of(
                        "/sender/email", "\"a@b.org?bcc=c@d.org,e@f.org\"", "is not written like name@example.org"),
                Arguments.of("/sender/email", "\"javascript:1\"", "is not written like name@example.org"),
                Arguments.of("/sender/seal_to", "\"age1kk\"", "is not an age recipient"),
                Arguments.of("/goals/0/measure", "\"ndi\"", "is none of the words"),
                Arguments.of("/valid/from", "\"2026-02-30\"", "is not a day such as"),
                Arguments.of("/valid/to", "\"2026-11-22\"", "is before the day it begins"),
                Arguments.of("/review/at", "\"24:00\"", "is not a time such as"),
                Arguments.of("/phases/0/begins", "{}", "needs either on or after"),
                Arguments.of(
                        "/phases/0/begins", "{\"on\":\"2026-11-23\",\"after\":\"p2\"}", "needs either on or after"),
                Arguments.of("/phases/0/sets/0/days", "[]", "is not a list of 1 to 7"),
                Arguments.of("/phases/0/sets/0/days", "[\"mon\",\"mon\"]", "holds one twice"),
                Arguments.of("/phases/0/sets/0/days", "[\"monday\"]", "is none of the words"),
                Arguments.of("/phases/0/sets/0/items/0/dose/reps_count", "\"per-side\"", "is none of the words"),
                Arguments.of("/phases/0/sets/0/items/0/dose/first", "\"none\"", "is none of the words"),
                Arguments.of("/phases/0/sets/0/items/0/dose/sides", "\"BOTH\"", "is none of the words"),
                Arguments.of("/phases/0/sets/0/items/0/in_flare", "\"stop\"", "is none of the words"),
                Arguments.of("/phases/0/sets/0/items/0/optional", "1", "is neither true nor false"),
                Arguments.of("/pain/ask", "\"before\"", "is none of the words"),
                Arguments.of("/remedies/0/kind", "\"warm_bath\"", "is none of the words"),
                Arguments.of("/progress/share", "[\"signs\"]", "is none of the words"),
                Arguments.of("/progress/share", "[\"days\",\"days\"]", "holds one twice"),
                Arguments.of("/own_exercises/0/id", "\"nod\"", "is not an id that begins with own-"),
                Arguments.of("/own_exercises/0/cautions/0", "\"B P\"", "is not a short id"),
                Arguments.of("/own_exercises/0/picture/media", "\"image/svg+xml\"", "is none of the words"),
                Arguments.of("/own_exercises/0/picture/media", "\"image/jpeg\"", "is not a picture of that kind"),
                Arguments.of("/own_exercises/0/picture/base64", "\"AA=A\"", "is not Base64"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void takeNothingOdd(String pointer, String json, String why) {
        String said = said(FullPlan.with(pointer, json));
        assertTrue(said.contains(why), said);
        assertTrue(said.endsWith("; nothing was changed."), said);
    }

    @Test
    void knowNoTwoOfOneName() {
        refuses("/phases/1/id", "\"p1\"", "");
        refuses("/phases/0/sets/1/id", "\"s1\"", "");
        refuses("/phases/0/sets/0/items/1/id", "\"i1\"", "");
        refuses("/measures/1/id", "\"nprs\"", "");
        refuses("/own_exercises", list(2, OWN.replace("#", "a")), "holds one twice");
    }

    @Test
    void letAPhaseFollowOnlyOneBeforeIt() {
        for (String wrong : List.of("p2", "p3", "none")) {
            refuses("/phases/1/begins/after", "\"" + wrong + "\"", "");
        }
    }

    @Test
    void knowNothingElseAnywhere() {
        for (String parent : List.of(
                "",
                "/sender",
                "/goals/0",
                "/valid",
                "/review",
                "/phases/0",
                "/phases/0/begins",
                "/phases/0/sets/0",
                "/phases/0/sets/0/items/0",
                "/phases/0/sets/0/items/0/dose",
                "/pain",
                "/remedies/0",
                "/breaks",
                "/measures/0",
                "/progress",
                "/own_exercises/0",
                "/own_exercises/0/picture")) {
            String pointer = parent + "/birth_date";
            assertEquals(
                    where(pointer) + " is not known here; nothing was changed.",
                    said(FullPlan.with(pointer, "\"1984-03-12\"")));
        }
    }

    /** In the file's own words: names with points between them, places in a list counted from one. */
    private static String where(String pointer) {
        StringBuilder where = new StringBuilder("plan");
        for (String part : pointer.substring(1).split("/", -1)) {
            where.append('.').append(part.matches("\\d+") ? String.valueOf(Integer.parseInt(part) + 1) : part);
        }
        return where.toString();
    }

    private static void reads(String pointer, String json) {
        OpenedPlan read = PlanFile.read(FullPlan.with(pointer, json), List.of());
        assertEquals(
                read.programme(),
                PlanFile.read(PlanFile.unsigned(read.programme()), List.of()).programme(),
                pointer);
    }

    private static void refuses(String pointer, String json, String why) {
        String said = said(FullPlan.with(pointer, json));
        String parent = where(pointer.substring(0, Math.max(pointer.lastIndexOf('/'), 1))
                        .concat("/x"))
                .replaceFirst("\\.x$", "")
                .replaceFirst("\\.$", "");
        assertTrue(said.startsWith(parent.equals("plan") ? "plan" : parent.replaceFirst("\\.\\d+$", "")), said);
        assertTrue(said.contains(why), said);
        assertTrue(said.endsWith("; nothing was changed."), said);
    }

    private static String said(byte[] file) {
        return InEnglish.of(assertThrows(PlanRefused.class, () -> PlanFile.read(file, List.of())));
    }
}
