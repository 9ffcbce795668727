package app.nape.cli;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.code.Worded;
import app.nape.content.OneLine;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.seal.AgeKey;
import app.nape.exercise.Exercise;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code nape plan show [FILE|ID]}: what a programme says, before anybody begins with it; nothing is kept of it. Without a file the one that
 * is followed, or else the one that waits.
 */
@Command(name = "show", mixinStandardHelpOptions = true)
final class PlanShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "FILE|ID")
    private @Nullable String file;

    @Mixin
    private Output output = new Output();

    PlanShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String named = file;
        OpenedPlan opened =
                named == null || (own(named) && GivenFiles.there(named).isEmpty())
                        ? kept(named)
                        : PlanFiles.open(surroundings, Path.of(named));
        Set<String> catalogue =
                surroundings.exercises().exercises().stream().map(Exercise::id).collect(Collectors.toSet());
        PlanListing listing = PlanListing.of(opened, catalogue, surroundings.texts());
        if (output.json) {
            surroundings.out().println(Json.of(listing, surroundings.clocks().zone()));
        } else {
            say(opened.programme(), listing);
        }
        return 0;
    }

    private boolean own(String words) {
        return surroundings.journal().programmes().all().stream()
                .flatMap(kept -> newest(kept).stream())
                .anyMatch(opened -> FollowedNow.named(opened.programme(), words));
    }

    private OpenedPlan kept(@Nullable String words) {
        List<KeptProgramme> all = surroundings.journal().programmes().all().stream()
                .filter(kept -> words != null || kept.state() == ProgrammeState.FOLLOWED)
                .toList();
        if (all.isEmpty()) {
            return PlanDeclineCommand.waiting(surroundings, null).opened();
        }
        List<OpenedPlan> fitting = all.stream()
                .flatMap(kept -> newest(kept).stream())
                .filter(opened -> words == null || FollowedNow.named(opened.programme(), words))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw FollowedNow.refusal(
                surroundings, words, fitting.stream().map(OpenedPlan::programme).toList());
    }

    /** What is followed of it, or else what waits. */
    private Optional<OpenedPlan> newest(KeptProgramme kept) {
        List<AgeKey> keys = KeptPlans.keys(surroundings.journal().programmes(), kept.id());
        return kept.followed().or(kept::waiting).flatMap(revision -> KeptPlans.read(revision, keys));
    }

    private void say(Programme plan, PlanListing listing) {
        line("cli.plan.title", plan.title(), plan.label().isEmpty() ? "–" : plan.label(), plan.revision());
        line("cli.plan.from", plan.sender().name());
        if (listing.number() == null) {
            line("cli.plan.unsigned");
        } else {
            line("cli.plan.number", listing.number());
        }
        line("cli.plan.days", day(plan.valid().from()), day(plan.valid().to()));
        if (plan.review() != null) {
            line("cli.plan.review", day(plan.review().on()));
        }
        for (PlanListing.PhaseRow phase : listing.phases()) {
            line("cli.plan.phase", phase.title());
            phase.sets().forEach(this::say);
        }
        listing.stop().forEach(stop -> line("cli.plan.stop", stop));
    }

    private void say(PlanListing.SetRow set) {
        Texts texts = surroundings.texts();
        String days = set.days().size() == DayOfWeek.values().length
                ? texts.of("cli.plan.every-day")
                : set.days().stream().map(this::weekday).collect(Collectors.joining(", "));
        line("cli.plan.set", set.title(), texts.counted("stretch.dose-often", set.timesADay()), days);
        for (PlanListing.ItemRow item : set.items()) {
            line("cli.plan.item", item.name(), item.dose());
            if (!item.note().isEmpty()) {
                line("cli.plan.note", item.note());
            }
            if (!item.known()) {
                line("cli.plan.unknown");
            }
        }
    }

    private String weekday(String word) {
        return Worded.fromWord(DayOfWeek.class, word)
                .map(day -> day.getDisplayName(
                        TextStyle.SHORT_STANDALONE, surroundings.texts().locale()))
                .orElse(word);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(surroundings.texts().locale())
                .format(day);
    }

    private void line(String key, Object... parts) {
        surroundings.out().println(OneLine.of(surroundings.texts().of(key, parts)));
    }
}
