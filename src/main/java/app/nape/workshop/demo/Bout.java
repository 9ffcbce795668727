package app.nape.workshop.demo;

import app.nape.care.BodySide;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.EntryIds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of one episode.
 *
 * @param episode what is written of it
 * @param ends when it is over
 * @param peak its worst score
 * @param strained whether a strain set it off
 */
record Bout(PainEpisode episode, Instant ends, int peak, boolean strained) {
    private static final List<String> SITES = List.of(
            "trap-upper", "neck-back", "neck-side", "interscapular", "scapula", "shoulder-back", "mid-back", "t-spine");
    private static final List<String> DESK =
            List.of("screen-sitting", "static-position", "hunched", "stress", "cradled-phone", "work-stress");
    private static final List<String> NIGHT = List.of("turned-in-sleep", "sleep-posture", "woke-with-it", "tired");
    private static final List<String> LOAD = List.of("heavy-lifting", "sport", "awkward-movement", "shoulder-bag");
    private static final List<String> SYMPTOMS =
            List.of("tight", "stiff", "hard-to-move", "worse-on-moving", "knot", "headache", "poor-sleep", "spasm");
    private static final List<String> QUALITIES = List.of("tight", "aching", "stiff", "sharp", "burning", "cramping");
    private static final List<String> NOTES = List.of(
            "After a long day of calls.",
            "Better lying down.",
            "Turning to the right is hardest.",
            "Came on while reaching for a box.",
            "Much like the one last month.");

    /** A new one that begins at {@code start}; open when it is not over before {@code now}. */
    static Bout begin(Dice dice, Instant start, boolean workday, Instant now) {
        double days = Math.clamp(Math.exp(dice.around(0.8, 0.8)), 0.25, 21);
        Instant ends = start.plus(Duration.ofMinutes((long) (days * 24 * 60)));
        List<String> triggers = new ArrayList<>();
        List<String> likely = workday ? DESK : dice.chance(0.5) ? LOAD : NIGHT;
        triggers.add(dice.pickEarly(likely));
        if (dice.chance(0.45)) {
            addNew(triggers, dice.pickEarly(dice.chance(0.6) ? DESK : NIGHT));
        }
        boolean strained = triggers.stream().anyMatch(id -> id.equals("heavy-lifting") || id.equals("sport"));
        PainEpisode episode = new PainEpisode(
                EntryIds.at(start, dice.random()),
                start,
                ends.isBefore(now) ? ends : null,
                sites(dice),
                triggers,
                some(dice, SYMPTOMS, 3),
                some(dice, QUALITIES, 2),
                dice.chance(0.2) ? dice.pick(NOTES) : null);
        return new Bout(episode, ends, (int) Math.round(Math.clamp(dice.around(5.6, 1.3), 2, 9)), strained);
    }

    private static List<PainSite> sites(Dice dice) {
        List<PainSite> sites = new ArrayList<>();
        String first = dice.pickEarly(SITES);
        sites.add(new PainSite(first, side(dice, first)));
        String second = dice.pickEarly(SITES);
        if (dice.chance(0.35) && !second.equals(first)) {
            sites.add(new PainSite(second, side(dice, second)));
        }
        return sites;
    }

    private static @Nullable BodySide side(Dice dice, String site) {
        if (site.equals("t-spine")) {
            return null;
        }
        return dice.chance(0.62) ? BodySide.RIGHT : dice.chance(0.8) ? BodySide.LEFT : BodySide.BOTH;
    }

    private static List<String> some(Dice dice, List<String> from, int most) {
        List<String> some = new ArrayList<>();
        for (int i = dice.whole(0, most); i > 0; i--) {
            addNew(some, dice.pickEarly(from));
        }
        return some;
    }

    private static void addNew(List<String> list, String item) {
        if (!list.contains(item)) {
            list.add(item);
        }
    }

    /** How bad it is at {@code at}: rises for a few hours, then fades, with good and bad hours. */
    int score(Dice dice, Instant at) {
        double whole = Duration.between(episode.started(), ends).toMinutes();
        double gone = Duration.between(episode.started(), at).toMinutes() / Math.max(1, whole);
        double shape = gone < 0.1 ? 0.85 + 1.5 * gone : Math.pow(1 - gone, 0.7) * 1.06;
        return (int) Math.round(Math.clamp(peak * shape + dice.around(0, 0.7), 0, 10));
    }
}
