package app.nape.workshop.demo;

import app.nape.care.Nprs;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pain as it comes and goes: episodes that cluster, the scores given in them, and the remedies that follow. */
final class PainDiary {
    private static final Duration REST_OF_SKIN = Duration.ofMinutes(185);

    private final Dice dice;
    private final ZoneId zone;
    private final Instant now;
    private @Nullable Bout bout;
    private Instant lastOnSkin = Instant.MIN;
    private double after;

    PainDiary(Dice dice, ZoneId zone, Instant now) {
        this.dice = dice;
        this.zone = zone;
        this.now = now;
    }

    /** Whether an episode is under way on this day. */
    boolean hurts(LocalDate day) {
        return bout != null && bout.ends().isAfter(at(day, 8 * 60));
    }

    /** The episode under way, or null. */
    @Nullable
    Bout bout() {
        return bout;
    }

    /**
     * One day of pain or of none.
     *
     * @param pressure 0 to 1
     * @param certain whether an episode must begin if none is under way
     */
    List<JournalEntry> day(LocalDate day, boolean workday, double pressure, boolean certain) {
        List<JournalEntry> entries = new ArrayList<>();
        after = Math.max(0, after - 0.002);
        boolean over =
                bout == null || !hurts(day) || (certain && !bout.episode().open());
        if (over) {
            bout = null;
            if (certain || dice.chance(0.008 + 0.02 * pressure + (workday ? 0.008 : 0) + after)) {
                // What has just been there comes back more easily for some weeks.
                after = 0.045;
                Instant start = at(day, workday ? dice.whole(9 * 60, 19 * 60) : dice.whole(7 * 60, 21 * 60));
                bout = Bout.begin(dice, start, workday, certain ? Instant.MIN : now);
                entries.add(new JournalEntry.Pain(bout.episode()));
                read(bout, start, entries);
            }
        }
        if (bout != null) {
            follow(bout, day, entries);
        }
        return entries;
    }

    private void follow(Bout current, LocalDate day, List<JournalEntry> entries) {
        boolean first = !current.episode().started().isBefore(at(day, 0));
        for (int left = dice.whole(1, first ? 4 : 3); left > 0; left--) {
            Instant at = at(day, dice.whole(8 * 60, 22 * 60));
            if (at.isAfter(current.episode().started().plus(Duration.ofMinutes(20))) && at.isBefore(current.ends())) {
                read(current, at, entries);
            }
        }
        Instant spasm = at(day, dice.whole(8 * 60, 22 * 60));
        if (spasm.isAfter(current.episode().started()) && spasm.isBefore(current.ends()) && dice.chance(0.3)) {
            entries.add(new JournalEntry.Spasm(
                    id(spasm),
                    current.episode().id(),
                    spasm,
                    Duration.ofSeconds(dice.whole(10, 400)),
                    new Nprs(Math.min(10, current.score(dice, spasm) + 1)),
                    null));
        }
    }

    private void read(Bout current, Instant at, List<JournalEntry> entries) {
        int score = current.score(dice, at);
        entries.add(new JournalEntry.Reading(id(at), current.episode().id(), at, new Nprs(score), null));
        if (score >= 3 && dice.chance(0.55)) {
            relieve(current, at.plus(Duration.ofMinutes(dice.whole(3, 25))), score, entries);
        }
    }

    private void relieve(Bout current, Instant at, int before, List<JournalEntry> entries) {
        boolean fresh = at.isBefore(current.episode().started().plus(Duration.ofDays(3)));
        String remedy = current.strained() && fresh
                ? "ice"
                : dice.pickEarly(List.of("heat", "massage-self", "heat", "walk", "ball", "medicine-otc", "breathing"));
        boolean onSkin = remedy.equals("ice") || remedy.equals("heat");
        if (onSkin && at.isBefore(lastOnSkin.equals(Instant.MIN) ? at : lastOnSkin.plus(REST_OF_SKIN))) {
            return;
        }
        Duration length = length(remedy);
        if (onSkin) {
            lastOnSkin = at.plus(length);
        }
        double eases =
                switch (remedy) {
                    case "heat" -> dice.around(1.5, 1.1);
                    case "ice" -> dice.around(1.2, 1.1);
                    case "medicine-otc" -> dice.around(1.8, 1.2);
                    case "walk", "breathing" -> dice.around(0.5, 0.9);
                    default -> dice.around(0.9, 1.0);
                };
        Nprs afterwards = dice.chance(0.85) ? new Nprs(Math.clamp(Math.round(before - eases), 0, 10)) : null;
        entries.add(new JournalEntry.Remedy(
                id(at),
                at,
                remedy,
                length,
                current.episode().sites().getFirst().siteId(),
                current.episode().id(),
                new Nprs(before),
                afterwards,
                null));
    }

    private Duration length(String remedy) {
        return switch (remedy) {
            case "ice", "heat" -> dice.chance(0.7) ? Duration.ofMinutes(15) : Duration.ofMinutes(dice.whole(8, 20));
            case "massage-self", "ball" -> Duration.ofMinutes(dice.whole(1, 5));
            case "breathing" -> Duration.ofMinutes(dice.whole(2, 6));
            default -> Duration.ZERO;
        };
    }

    private Instant at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant().plusSeconds(dice.whole(0, 59));
    }

    private java.util.UUID id(Instant at) {
        return EntryIds.at(at, dice.random());
    }
}
