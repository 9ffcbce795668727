package app.nape.exchange.report;

import app.nape.exchange.paper.PaperSize;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants on a report.
 *
 * @param from first of the person's days, or null for that of the first record
 * @param to last day, within
 * @param parts what is told
 * @param questions the person's own, at most {@link #MOST_QUESTIONS} of at most {@link #LONGEST_QUESTION} characters; blank ones are
 *     passed over
 * @param details whether a second page is wanted with what did not fit on the first
 * @param paper what it is printed on
 */
public record ReportRequest(
        @Nullable LocalDate from,
        LocalDate to,
        Set<ReportPart> parts,
        List<String> questions,
        boolean details,
        PaperSize paper) {
    public static final int MOST_QUESTIONS = 3;
    public static final int LONGEST_QUESTION = 600;

    public ReportRequest {
        parts = Set.copyOf(parts);
        questions = questions.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        if (questions.size() > MOST_QUESTIONS
                || questions.stream().anyMatch(each -> each.length() > LONGEST_QUESTION)) {
            throw new IllegalArgumentException("questions: " + questions.size());
        }
        if (from != null && to.isBefore(from)) {
            throw new IllegalArgumentException("days " + from + " to " + to);
        }
    }

    /** All that is known, on one page. */
    public static ReportRequest all(@Nullable LocalDate from, LocalDate to, PaperSize paper) {
        return new ReportRequest(from, to, ReportPart.ALL, List.of(), false, paper);
    }

    /** Whether this is told. */
    public boolean tells(ReportPart part) {
        return parts.contains(part);
    }
}
