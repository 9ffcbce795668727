package app.nape.workshop.demo;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One day at the desk, minute by minute: bursts of work, small absences, and what becomes of each break. */
final class DeskDay {
    private static final int MICRO_AFTER = 15;
    private static final int MOVE_AFTER = 30;
    private static final int REST_AFTER = 50;

    private final Dice dice;
    private final double skips;
    private final List<JournalEntry> entries = new ArrayList<>();
    private int worked;
    private int sinceMicro;
    private int sinceMove;
    private int sinceRest;

    /**
     * A day.
     *
     * @param pressure 0 to 1: a hard day has more skipped breaks
     * @param hurting whether a pain is felt: then fewer are skipped
     */
    DeskDay(Dice dice, double pressure, boolean hurting) {
        this.dice = dice;
        skips = Math.clamp(0.04 + 0.35 * pressure - (hurting ? 0.12 : 0), 0.02, 0.6);
    }

    /** The breaks of a day from {@code begin} to {@code end}, with an hour's lunch in the middle. */
    List<JournalEntry> between(Instant begin, Instant end) {
        Instant lunch = begin.plus(Duration.between(begin, end).dividedBy(2));
        Instant now = begin;
        boolean eaten = false;
        while (now.isBefore(end)) {
            for (int minute = dice.whole(6, 45); minute > 0 && now.isBefore(end); minute--) {
                now = now.plus(Duration.ofMinutes(1));
                now = work(now);
            }
            int away = !eaten && now.isAfter(lunch) ? dice.whole(35, 65) : absence();
            eaten = eaten || now.isAfter(lunch);
            leave(now, away);
            now = now.plus(Duration.ofMinutes(away));
        }
        return entries;
    }

    private int absence() {
        return dice.chance(0.25) ? dice.whole(5, 14) : dice.whole(0, 3);
    }

    /** How long the machine was used. */
    Duration worked() {
        return Duration.ofMinutes(worked);
    }

    private Instant work(Instant now) {
        worked++;
        sinceMicro++;
        sinceMove++;
        sinceRest++;
        if (sinceRest >= REST_AFTER) {
            return offered(now, "rest-break", BreakKind.REST_BREAK, Duration.ofMinutes(5));
        }
        if (sinceMove >= MOVE_AFTER) {
            return offered(now, "change-position", BreakKind.CHANGE_POSITION, Duration.ofMinutes(1));
        }
        if (sinceMicro >= MICRO_AFTER) {
            return offered(now, "microbreak", BreakKind.MICROBREAK, Duration.ofSeconds(30));
        }
        return now;
    }

    private Instant offered(Instant now, String ruleId, BreakKind kind, Duration length) {
        if (dice.chance(0.1)) {
            add(now, ruleId, kind, BreakOutcome.POSTPONED, Duration.ZERO);
            back(kind, 5);
            return now;
        }
        back(kind, 0);
        if (dice.chance(skips)) {
            add(now, ruleId, kind, BreakOutcome.SKIPPED, Duration.ZERO);
            return now;
        }
        if (dice.chance(0.04)) {
            add(now, ruleId, kind, BreakOutcome.CUT_SHORT, length.dividedBy(3));
            return now.plus(length.dividedBy(3));
        }
        Duration taken = length.plusSeconds(dice.whole(0, 20));
        add(now, ruleId, kind, BreakOutcome.TAKEN, taken);
        return now.plus(taken);
    }

    /** Sets the count of a kind, and of the shorter breaks it stands in for, so that it is due again {@code minutes} from now. */
    private void back(BreakKind kind, int minutes) {
        switch (kind) {
            case REST_BREAK -> {
                sinceRest = minutes == 0 ? 0 : REST_AFTER - minutes;
                sinceMove = 0;
                sinceMicro = 0;
            }
            case CHANGE_POSITION -> sinceMove = minutes == 0 ? 0 : MOVE_AFTER - minutes;
            default -> sinceMicro = minutes == 0 ? 0 : MICRO_AFTER - minutes;
        }
    }

    private void leave(Instant now, int away) {
        Duration length = Duration.ofMinutes(away);
        if (away >= 5 && sinceRest >= 20) {
            add(now, "rest-break", BreakKind.REST_BREAK, BreakOutcome.NATURAL, length);
        } else if (away >= 1 && sinceMicro >= 7) {
            add(now, "microbreak", BreakKind.MICROBREAK, BreakOutcome.NATURAL, length);
        }
        if (away >= 5) {
            back(BreakKind.REST_BREAK, 0);
        } else if (away >= 1) {
            sinceMicro = 0;
        }
    }

    private void add(Instant at, String ruleId, BreakKind kind, BreakOutcome outcome, Duration length) {
        entries.add(new JournalEntry.Break(EntryIds.at(at, dice.random()), at, ruleId, kind, outcome, length));
    }
}
