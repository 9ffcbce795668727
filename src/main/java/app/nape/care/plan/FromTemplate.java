package app.nape.care.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme drawn from another, with its days moved so that it begins on another day. Every id within it stays. */
public final class FromTemplate {
    private FromTemplate() {}

    /** The template as {@code head} from {@code sender}, valid from {@code from} on for as many days as the template is. */
    public static Programme of(Programme template, Head head, Sender sender, LocalDate from) {
        long days = ChronoUnit.DAYS.between(template.valid().from(), from);
        return new Programme(
                head,
                sender,
                template.goals(),
                new Validity(from, template.valid().to().plusDays(days)),
                review(template.review(), days),
                phases(template.phases(), days),
                template.pain(),
                template.stop(),
                template.remedies(),
                template.breaks(),
                template.measures(),
                template.progress(),
                template.note(),
                template.ownExercises());
    }

    private static @Nullable Review review(@Nullable Review review, long days) {
        return review == null ? null : new Review(review.on().plusDays(days), review.at(), review.note());
    }

    private static List<Phase> phases(List<Phase> phases, long days) {
        return phases.stream()
                .map(phase -> phase.begins() instanceof Begins.On on
                        ? new Phase(
                                phase.id(),
                                phase.title(),
                                new Begins.On(on.day().plusDays(days)),
                                phase.lastsDays(),
                                phase.moveOnWhen(),
                                phase.sets())
                        : phase)
                .toList();
    }
}
