package app.nape.cli;

import app.nape.care.plan.SetToday;
import app.nape.care.standing.Relief;
import app.nape.content.OneLine;
import app.nape.exchange.plan.FollowedDay;
import app.nape.words.ProgrammeWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Programmes that are followed, in lines: where each is, what is due of it, what to answer. */
final class FollowedLines {
    private final Reading reading;
    private final ProgrammeWords words;
    private final boolean held;
    private final Instant at;

    FollowedLines(Reading reading, StandingNow standing) {
        this.reading = reading;
        this.words = new ProgrammeWords(reading.texts(), reading.clocks().zone());
        this.held = standing.holds(Relief.EXERCISES);
        this.at = reading.clocks().now().wall();
    }

    List<String> of(FollowedDay now) {
        List<String> lines = new ArrayList<>();
        lines.add(words.from(now.programme()));
        if (now.due().phase() != null) {
            lines.add("  " + words.phase(now.due().phase(), now.due().day()));
        }
        if (held) {
            lines.add("  " + reading.texts().of("followed.held"));
        } else {
            now.due().sets().stream().filter(SetToday::meant).forEach(set -> lines.add("  " + line(set)));
            words.nothingDue(now.programme(), now.followed().firstDay(), now.due())
                    .ifPresent(line -> lines.add("  " + line));
        }
        if (now.due().phase() != null) {
            words.question(now.due().phase()).ifPresent(question -> {
                lines.add("  " + OneLine.of(question));
                lines.add("  " + reading.texts().of("cli.followed.how-to-answer"));
            });
        }
        now.kept().waiting().ifPresent(_ -> lines.add("  " + reading.texts().of("cli.followed.newer-waits")));
        return lines;
    }

    private String line(SetToday set) {
        return reading.texts().of("followed.of", words.set(set), words.turn(set, at));
    }

    /** The sets that are due now, a line each, as the status says them; none while they are held. */
    List<String> due(List<FollowedDay> all) {
        return held
                ? List.of()
                : all.stream()
                        .flatMap(now -> now.due().at(at).map(set -> words.card(now.programme(), set)).stream())
                        .toList();
    }
}
