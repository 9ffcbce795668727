package app.nape.settings;

import app.nape.care.guide.CheckItem;
import app.nape.care.guide.Guide;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of the desk and the day: what fits, and the one change that is being tried. Ids that the guide does not know, as
 * of another version, are kept and not shown.
 *
 * @param fits ids of what fits
 * @param passed ids of what is not to be proposed
 * @param trying id of the one change that is being tried, or null
 * @param since the day on which that was begun; null while nothing is tried
 * @param looked the day on which the person last said anything here, or null before the first time
 */
public record DayCheck(
        List<String> fits,
        List<String> passed,
        @Nullable String trying,
        @Nullable LocalDate since,
        @Nullable LocalDate looked) {
    /** After so long the person is asked again, by one quiet line. */
    public static final Period AGAIN = Period.ofMonths(1);

    /** Nothing was said yet, so nothing is asked again either. */
    public static final DayCheck NONE = new DayCheck(List.of(), List.of(), null, null, null);

    public DayCheck {
        fits = inOrder(fits);
        passed = inOrder(passed);
        if ((trying == null) != (since == null)) {
            throw new IllegalArgumentException("What is tried has a day on which it was begun, and nothing else has.");
        }
    }

    /** Each once; a null, which a file may hold, is refused. */
    private static List<String> inOrder(List<String> ids) {
        return List.copyOf(ids).stream().distinct().sorted().toList();
    }

    /** Whether it is time to ask again. */
    public boolean due(LocalDate today) {
        return looked != null && !today.isBefore(looked.plus(AGAIN));
    }

    /** The same with the person having looked today. */
    public DayCheck seen(LocalDate today) {
        return new DayCheck(fits, passed, trying, since, today);
    }

    /** With this ticked as fitting; if it was the change that was tried, that is over. */
    public DayCheck fit(String id, LocalDate today) {
        return ended(id).with(and(fits, id), without(passed, id), today);
    }

    /** With this no longer fitting. */
    public DayCheck unfit(String id, LocalDate today) {
        return with(without(fits, id), passed, today);
    }

    /** Tries this one, in place of the one that was tried. */
    public DayCheck attempt(String id, LocalDate today) {
        return new DayCheck(without(fits, id), without(passed, id), id, today, today);
    }

    /** Never proposes this again unless {@link #recalled}; if it was tried, that is over. */
    public DayCheck pass(String id, LocalDate today) {
        return ended(id).with(fits, and(passed, id), today);
    }

    /** With all that was passed over to be proposed again. */
    public DayCheck recalled(LocalDate today) {
        return with(fits, List.of(), today);
    }

    /**
     * The one change to propose: the first that does not fit and was not passed over.
     *
     * @param calm whether no pain is open in the log; else what asks for exercise or heat waits
     */
    public Optional<CheckItem> next(Guide guide, boolean calm) {
        return left(guide).filter(item -> calm || !item.settled()).findFirst();
    }

    /** Whether there is something to propose that waits for the pain to be over. */
    public boolean waits(Guide guide) {
        return left(guide).anyMatch(CheckItem::settled);
    }

    private Stream<CheckItem> left(Guide guide) {
        return guide.check().stream()
                .filter(item -> !fits.contains(item.id())
                        && !passed.contains(item.id())
                        && !item.id().equals(trying));
    }

    private DayCheck ended(String id) {
        return id.equals(trying) ? new DayCheck(fits, passed, null, null, looked) : this;
    }

    private DayCheck with(List<String> fitting, List<String> passedOver, LocalDate today) {
        return new DayCheck(fitting, passedOver, trying, since, today);
    }

    private static List<String> and(List<String> ids, String id) {
        return Stream.concat(ids.stream(), Stream.of(id)).toList();
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(each -> !each.equals(id)).toList();
    }
}
