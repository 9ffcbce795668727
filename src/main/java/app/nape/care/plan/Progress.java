package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What was done of a programme since its start, as the person chose to tell it. Cumulative: the newest holds all that those before it held.
 *
 * @param planId id of the programme
 * @param revisions that were followed, 1 to 999, in their order
 * @param label the programme's
 * @param made when it was written, to the second
 * @param zone in which its days are
 * @param from first local day
 * @param to last local day, at most 400 days from the first on
 * @param shared what it tells of
 * @param notShared what it keeps silent about, said so that silence is not read as “no pain”
 * @param days each once, in their order, within {@code from} and {@code to}
 * @param measures at most 2000
 * @param episodes at most 400
 * @param remedies at most 4000
 * @param signs keys of warning signs that were ticked, at most 40
 * @param questions the person's, at most 3 of 1 to 600 characters
 * @param sealTo the person's own age recipient, to which a later revision may be sealed; may be empty
 */
public record Progress(
        UUID planId,
        List<ProgressRevision> revisions,
        String label,
        Instant made,
        ZoneId zone,
        LocalDate from,
        LocalDate to,
        List<Shared> shared,
        List<Shared> notShared,
        List<ProgressDay> days,
        List<ProgressMeasure> measures,
        List<ProgressEpisode> episodes,
        List<ProgressRemedy> remedies,
        List<String> signs,
        List<String> questions,
        String sealTo) {
    /** Most days that one tells of. */
    public static final int MOST_DAYS = 400;
    /** Most questions. */
    public static final int MOST_QUESTIONS = 3;

    public static final int MOST_MEASURES = 2000;
    public static final int MOST_EPISODES = 400;
    public static final int MOST_REMEDIES = 4000;
    public static final int MOST_SIGNS = 40;

    public Progress {
        revisions = Limit.unlike("revisions", revisions, ProgressRevision::revision, 1, Head.MOST_REVISIONS);
        Limit.lineOrNone("label", label, Head.LONGEST_LABEL);
        Limit.day("made", LocalDate.ofInstant(made, ZoneOffset.UTC));
        made = made.truncatedTo(ChronoUnit.SECONDS);
        Limit.day("from", from);
        if (Limit.day("to", to).isBefore(from)) {
            throw new OutOfBounds("to", "plan.is-before-its-start");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new OutOfBounds("to", "plan.is-too-many-days", MOST_DAYS);
        }
        shared = Limit.unlike("shared", shared, each -> each, 0, Shared.values().length);
        notShared = Limit.unlike("not_shared", notShared, each -> each, 0, Shared.values().length);
        if (shared.stream().anyMatch(notShared::contains)) {
            throw new OutOfBounds("not_shared", "plan.holds-one-twice");
        }
        days = inOrder(Limit.list("days", days, 0, MOST_DAYS), from, to);
        measures = Limit.list("measures", measures, 0, MOST_MEASURES);
        episodes = Limit.list("episodes", episodes, 0, MOST_EPISODES);
        remedies = Limit.list("remedies", remedies, 0, MOST_REMEDIES);
        signs = Limit.list("signs", signs, 0, MOST_SIGNS);
        signs.forEach(each -> Limit.key("signs", each));
        questions = Limit.list("questions", questions, 0, MOST_QUESTIONS);
        questions.forEach(each -> Limit.text("questions", each, Limit.TEXT));
        Sender.recipient("seal_to", sealTo);
    }

    private static List<ProgressDay> inOrder(List<ProgressDay> days, LocalDate from, LocalDate to) {
        LocalDate least = from;
        for (ProgressDay each : days) {
            if (each.day().isBefore(least) || each.day().isAfter(to)) {
                throw new OutOfBounds("days", "plan.is-out-of-order");
            }
            least = each.day().plusDays(1);
        }
        return days;
    }
}
