package app.nape.exchange.plan;

import app.nape.care.plan.Programme;
import app.nape.care.plan.Review;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A programme's review date as a calendar's file (RFC 5545): a local time without a zone, for therapist and person are in one place then. */
public final class ReviewDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm'00'", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    /** Most bytes of a line; a longer one is folded. */
    private static final int LONGEST = 75;

    private ReviewDate() {}

    /** The file; empty where no review is meant. {@code title} is what the calendar shows. */
    public static Optional<byte[]> of(Programme programme, String title, Instant now) {
        Review review = programme.review();
        if (review == null) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Nape//Programme//EN",
                "BEGIN:VEVENT",
                "UID:" + programme.id() + "@nape",
                "SEQUENCE:" + programme.revision(),
                "DTSTAMP:" + STAMP.format(now.atZone(ZoneOffset.UTC))));
        LocalTime at = review.at();
        if (at == null) {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(review.on()));
        } else {
            lines.add("DTSTART:" + DAY.format(review.on()) + "T" + TIME.format(at));
        }
        lines.add("SUMMARY:" + escaped(title));
        if (!review.note().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(review.note()));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append("\r\n"));
        return Optional.of(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(sign);
            bytes += size;
        }
        return folded.toString();
    }
}
