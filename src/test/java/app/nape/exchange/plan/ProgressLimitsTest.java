package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.words.InEnglish;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of what was done: a person's file is a stranger's file, too. */
class ProgressLimitsTest {
    private static final String BEGIN = "{\"format\":\"nape-progress\",\"version\":1,\"progress\":{\"plan_id\":"
            + "\"019ab3c0-1a00-7000-8000-000000000001\",\"revisions\":[{\"revision\":1,\"from\":\"2026-01-01\"}],"
            + "\"made\":\"2026-11-30T07:55:00Z\",\"zone\":\"Europe/London\"";
    private static final String SHARED = "\"shared\":[\"days\",\"signs\"],\"not_shared\":[\"pain\"]";

    private static byte[] file(String to, String days, String more) {
        String text = BEGIN + ",\"from\":\"2026-01-01\",\"to\":\"" + to + "\"," + SHARED + ",\"days\":[" + days + "]"
                + more + "}}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String days(int count) {
        StringBuilder days = new StringBuilder();
        for (int i = 0; i < count; i++) {
            days.append(i == 0 ? "" : ",").append(day(LocalDate.of(2026, 1, 1).plusDays(i), "[]"));
        }
        return days.toString();
    }

    private static String day(LocalDate day, String sets) {
        return "{\"day\":\"" + day + "\",\"due\":48,\"sets\":" + sets + "}";
    }

    private static String said(byte[] file) {
        return InEnglish.of(assertThrows(PlanRefused.class, () -> ProgressFile.read(file, List.of())));
    }

    @Test
    void holdsFourHundredDays() {
        String last = LocalDate.of(2026, 1, 1).plusDays(399).toString();
        assertEquals(
                400,
                ProgressFile.read(file(last, days(400), ""), List.of())
                        .progress()
                        .days()
                        .size());
        assertEquals(
                "progress.to is more than 400 days after the first; nothing was changed.",
                said(file(LocalDate.of(2026, 1, 1).plusDays(400).toString(), days(2), "")));
        assertEquals("progress.days is a list of more than 400; nothing was changed.", said(file(last, days(401), "")));
    }

    @Test
    void holdsEachDayOnceAndInOrder() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (String wrong : List.of(
                day(first, "[]") + "," + day(first, "[]"),
                day(first.plusDays(1), "[]") + "," + day(first, "[]"),
                day(first.minusDays(1), "[]"),
                day(first.plusDays(31), "[]"))) {
            assertEquals(
                    "progress.days are not in their order within the days from first to last; nothing was changed.",
                    said(file("2026-01-31", wrong, "")));
        }
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("{\"set\":\"s1\",\"outcome\":\"done\"}", "outcome is none of the words"),
                Arguments.of("{\"set\":\"s1\",\"outcome\":\"stopped-for-pain\"}", "outcome is none of the words"),
                Arguments.of("{\"set\":\"s1\",\"outcome\":\"ticked\",\"before\":11}", "before is not a whole number"),
                Arguments.of("{\"set\":\"s1\",\"outcome\":\"ticked\",\"after\":-1}", "after is not a whole number"),
                Arguments.of("{\"set\":\"s1\",\"outcome\":\"ticked\",\"at\":\"8:00\"}", "at is not a time such as"),
                Arguments.of(
                        "{\"set\":\"s1\",\"outcome\":\"ticked\",\"done\":[\"i1\",\"i1\"]}", "done holds one twice"),
                Arguments.of(
                        "{\"set\":\"s1\",\"outcome\":\"ticked\",\"skipped\":[{\"item\":\"i1\",\"why\":\"lazy\"}]}",
                        "skipped.1.why is none of the words"),
                Arguments.of("{\"set\":\"s1\",\"outcome\":\"ticked\",\"name\":\"A\"}", "name is not known here"),
                Arguments.of("{\"outcome\":\"ticked\"}", "set is missing"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void takesNothingOddOfASet(String set, String why) {
        String said = said(file("2026-01-31", day(LocalDate.of(2026, 1, 1), "[" + set + "]"), ""));
        assertTrue(said.startsWith("progress.days.1.sets.1." + why), said);
    }

    @Test
    void holdsWhatElseIsShared() {
        byte[] all = file(
                "2026-01-31",
                "{\"day\":\"2026-01-02\",\"due\":0,\"sets\":[],\"breaks\":7,\"note\":\"Slept badly.\\n"
                        + "Better at noon.\"}",
                ",\"episodes\":[{\"from\":\"2026-01-02\",\"sites\":[\"neck-back\"],\"worst\":8},{\"from\":\"2026-01-04\","
                    + "\"to\":\"2026-01-05\"}],\"remedies\":[{\"kind\":\"ice\",\"at\":\"2026-01-02T08:00:00Z\","
                    + "\"minutes\":15,\"before\":6,\"after\":4}],\"signs\":[\"fever\"],\"questions\":[\"?\"],"
                    + "\"seal_to\":\"age1kzvhammxafxgy744l0atmkstfr5q2szep4q3ldf590cphzc5wg5q93hgg7\"");
        OpenedProgress read = ProgressFile.read(all, List.of());
        assertEquals(
                read.progress(),
                ProgressFile.read(ProgressFile.open(read.progress(), SigningKey.made()), List.of())
                        .progress());
        assertEquals(List.of("fever"), read.progress().signs());
        assertEquals(7, read.progress().days().getFirst().breaks());
    }

    @Test
    void asksThreeQuestionsAtMost() {
        assertEquals(
                "progress.questions is a list of more than 3; nothing was changed.",
                said(file("2026-01-31", "", ",\"questions\":[\"a\",\"b\",\"c\",\"d\"]")));
        assertEquals(
                "progress.questions is longer than 600 characters; nothing was changed.",
                said(file("2026-01-31", "", ",\"questions\":[\"" + "a".repeat(601) + "\"]")));
    }

    @Test
    void isNoProgramme() {
        assertEquals(
                "This file does not say what was done of a programme; nothing was changed.",
                said(Samples.bytes(Samples.ACUTE)));
        assertEquals(
                "progress.not_shared holds one twice; nothing was changed.",
                said(new String(file("2026-01-31", "", ""), StandardCharsets.UTF_8)
                        .replace("[\"pain\"]", "[\"days\"]")
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
