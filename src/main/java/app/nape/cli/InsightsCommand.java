package app.nape.cli;

import app.nape.care.OutcomeChange;
import app.nape.exchange.plan.ProgrammeDays;
import app.nape.journal.BeforeAfter;
import app.nape.journal.Exposure;
import app.nape.journal.Findings;
import app.nape.journal.MedianChange;
import app.nape.journal.WeekInReview;
import app.nape.words.OutcomeWords;
import app.nape.words.Texts;
import app.nape.words.WeekWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nape insights [week]}: what the records show, counted and compared; or what last week came to. */
@Command(name = "insights", mixinStandardHelpOptions = true)
final class InsightsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Days days = new Days();

    @Mixin
    private Output output = new Output();

    InsightsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Days.Range range = days.in(surroundings);
        Findings found =
                Findings.read(surroundings.journal(), range.from(), range.to(), range.zone(), range.rollover());
        List<ProgrammeDays> programmes =
                ProgrammeDays.read(surroundings.journal(), found.from(), range.to(), range.zone(), range.rollover());
        if (output.json) {
            surroundings.out().println(Json.of(InsightsListing.of(found, words(), programmes), range.zone()));
        } else if (found.empty()) {
            surroundings.out().println(surroundings.texts().of("cli.log.none"));
        } else {
            say(found);
            programmes.forEach(each -> surroundings
                    .out()
                    .println(surroundings
                            .texts()
                            .of("cli.insights.programme", each.programme().title(), each.done(), each.due())));
        }
        return 0;
    }

    /** Last week, Monday to Sunday. */
    @Command(name = "week", mixinStandardHelpOptions = true)
    int week(@Mixin Output how) {
        Days.Range today = new Days().in(surroundings);
        WeekInReview week = WeekInReview.read(
                surroundings.journal(), WeekInReview.lastMonday(today.to()), today.zone(), today.rollover());
        Texts texts = surroundings.texts();
        if (how.json) {
            surroundings.out().println(Json.of(WeekListing.of(week), today.zone()));
        } else if (week.empty()) {
            surroundings.out().println(texts.of("cli.insights.no-week", week.monday(), week.sunday()));
        } else {
            WeekWords words = new WeekWords(texts);
            surroundings.out().println(words.title(week));
            surroundings.out().println(words.sentence(week));
            words.lines(week).forEach(surroundings.out()::println);
        }
        return 0;
    }

    private void say(Findings found) {
        Texts texts = surroundings.texts();
        PrintWriter out = surroundings.out();
        out.println(texts.of(
                "cli.insights.span", found.from(), found.to(), found.days().size(), found.episodes()));
        out.println(texts.of(
                "cli.insights.pain",
                found.pain().days(),
                found.pain().spasms(),
                found.pain().nights()));
        if (!found.sites().isEmpty() || !found.triggers().isEmpty()) {
            out.println(texts.of("cli.insights.records"));
        }
        found.sites()
                .forEach(tally -> out.println(
                        "  " + texts.of("cli.insights.tally", InsightsListing.place(tally.site()), tally.episodes())));
        found.triggers()
                .forEach(tally -> out.println("  " + texts.of("cli.insights.tally", tally.id(), tally.episodes())));
        changes("cli.insights.remedies", found.remedies());
        changes("cli.insights.routines", found.routines());
        compared("cli.insights.skipped", found.skipped());
        compared("cli.insights.active", found.active());
        PositionLines.of(found.positions(), texts).forEach(out::println);
        found.measures()
                .forEach(measure -> out.println(texts.of(
                        "cli.insights.measure",
                        measure.measure().word(),
                        measure.at().atZone(surroundings.clocks().zone()).toLocalDate(),
                        measure.score())));
        InsightsListing.changes(found).forEach(change -> {
            out.println(words().change(change, firstDay(found, change)));
            out.println("  " + words().meaning(change.measure()));
        });
        if (compares(found)) {
            out.println(texts.of("cli.insights.by-itself"));
        }
        if (Stream.concat(found.remedies().stream(), found.routines().stream())
                .map(BeforeAfter::change)
                .anyMatch(change -> change != null && change.meaningful())) {
            words().markSources().forEach(out::println);
        }
    }

    private static boolean compares(Findings found) {
        return Stream.concat(found.remedies().stream(), found.routines().stream())
                .anyMatch(each -> each.change() != null);
    }

    private String firstDay(Findings found, OutcomeChange change) {
        return found.measures().stream()
                .filter(one -> one.measure() == change.measure())
                .findFirst()
                .orElseThrow()
                .at()
                .atZone(surroundings.clocks().zone())
                .toLocalDate()
                .toString();
    }

    private OutcomeWords words() {
        return new OutcomeWords(surroundings.texts());
    }

    private void changes(String heading, List<BeforeAfter> compared) {
        Texts texts = surroundings.texts();
        if (compared.isEmpty()) {
            return;
        }
        // texts: cli.insights.*
        surroundings.out().println(texts.of(heading));
        for (BeforeAfter each : compared) {
            MedianChange change = each.change();
            surroundings
                    .out()
                    .println("  "
                            + (change == null
                                    ? texts.of("cli.insights.too-few", each.id(), each.n(), MedianChange.LEAST)
                                    : texts.of(
                                            change.meaningful()
                                                    ? "cli.insights.change-meaningful"
                                                    : "cli.insights.change",
                                            each.id(),
                                            each.n(),
                                            change.before(),
                                            change.points(),
                                            change.low(),
                                            change.high())));
        }
    }

    private void compared(String key, Exposure exposure) {
        Texts texts = surroundings.texts();
        Double near = exposure.nearMedian();
        Double other = exposure.otherMedian();
        surroundings
                .out()
                .println(
                        near == null || other == null
                                ? texts.of(
                                        "cli.insights.few-days",
                                        texts.of(key),
                                        exposure.near(),
                                        exposure.other(),
                                        MedianChange.LEAST)
                                : texts.of(
                                        "cli.insights.compared",
                                        texts.of(key),
                                        near,
                                        exposure.near(),
                                        other,
                                        exposure.other()));
    }
}
