package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The review date as a calendar’s file. */
class ReviewEventTest {
    private static Programme sample() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ReviewEventTest.class.getResourceAsStream("unsigned.nape-plan"))) {
            return PlanFile.read(file.readAllBytes(), List.of()).programme();
        }
    }

    private static List<String> lines(String title) throws IOException {
        byte[] file = ReviewEvent.of(sample(), title, Instant.parse("2026-11-23T10:20:00Z"))
                .orElseThrow();
        return List.of(new String(file, StandardCharsets.UTF_8).split("\r\n", -1));
    }

    @Test
    void saysDayAndTimeAsTheyStandOnTheWallAndTheTherapistsNote() throws IOException {
        assertEquals(
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Nape//Nape//EN",
                        "BEGIN:VEVENT",
                        "UID:019ab3c0-1a00-7000-8000-000000000001-review@nape",
                        "DTSTAMP:20261123T102000Z",
                        "DTSTART:20261130T093000",
                        "DURATION:PT30M",
                        "SUMMARY:Review\\, with A\\; B",
                        "DESCRIPTION:Bring your progress file\\, or tell us at the desk.",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""),
                lines("Review, with A; B"));
    }

    @Test
    void foldsALineBeforeItIsTooLongAndLosesNothing() throws IOException {
        List<String> lines = lines("é".repeat(100));
        assertTrue(lines.stream().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        String whole = String.join("\r\n", lines).replace("\r\n ", "");
        assertTrue(whole.contains("SUMMARY:" + "é".repeat(100) + "\r\n"));
    }

    @Test
    void isNoneWhereNoReviewIsMeant() throws IOException {
        Programme with = sample();
        Programme without = new Programme(
                with.head(),
                with.sender(),
                with.goals(),
                with.valid(),
                null,
                with.phases(),
                with.pain(),
                with.stop(),
                with.remedies(),
                with.breaks(),
                with.measures(),
                with.progress(),
                with.note(),
                with.ownExercises());
        assertEquals(Optional.empty(), ReviewEvent.of(without, "x", Instant.EPOCH));
    }

    @Test
    void countsTheSpaceBeforeWhatGoesOnIntoTheLine() throws IOException {
        List<String> lines = lines("a".repeat(400));
        List<String> on = lines.stream().filter(line -> line.startsWith(" a")).toList();
        assertEquals(75, on.getFirst().length());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 75), lines.toString());
        String whole = String.join("\r\n", lines).replace("\r\n ", "");
        assertTrue(whole.contains("SUMMARY:" + "a".repeat(400)));
    }
}
