package app.nape.exchange.plan;

import app.nape.care.plan.Programme;
import app.nape.care.plan.Review;
import app.nape.words.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day of review as a calendar's file (RFC 5545), for any calendar. It names the programme and its label, and nobody. */
public final class ReviewEvent {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Longest line, in bytes without its end (RFC 5545, 3.1). */
    private static final int LONGEST = 75;

    private ReviewEvent() {}

    /**
     * The file; empty when the programme names no day. A time is a local one without a zone: whoever reads it is where the review is.
     *
     * @param now when it is written
     */
    public static Optional<byte[]> of(Programme programme, Texts texts, Instant now) {
        String called = programme.label().isEmpty() ? programme.title() : programme.label();
        return of(programme, texts.of("practice.review-event", called), now);
    }

    /** The same under this title, as the person has it in their own calendar. */
    public static Optional<byte[]> of(Programme programme, String title, Instant now) {
        Review review = programme.review();
        if (review == null) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Nape//Nape//EN");
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + programme.id() + "-review@nape");
        lines.add("DTSTAMP:" + STAMP.format(now));
        LocalTime at = review.at();
        if (at == null) {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(review.on()));
        } else {
            lines.add("DTSTART:" + CLOCK.format(review.on().atTime(at)));
            lines.add("DURATION:PT30M");
        }
        lines.add("SUMMARY:" + escaped(title));
        if (!review.note().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(review.note()));
        }
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return Optional.of(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** In lines that are short enough; none is cut within a character. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(one);
            bytes += size;
        }
        return folded.toString();
    }
}
