package app.nape.cli;

import app.nape.care.guide.Guide;
import app.nape.care.guide.Strength;
import app.nape.code.Worded;
import app.nape.content.GuideReader;
import app.nape.settings.DayCheck;
import app.nape.time.DayRollover;
import app.nape.words.GuideWords;
import app.nape.words.Texts;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape guide [TERM]}: what is good to know, with its sources, and the check of the desk and the day. */
@Command(name = "guide", mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "TERM")
    private @Nullable String term;

    @Option(names = "--fits", paramLabel = "ID", descriptionKey = "cli.option.fits")
    private List<String> fits = List.of();

    @Option(names = "--not-yet", paramLabel = "ID", descriptionKey = "cli.option.not-yet")
    private List<String> notYet = List.of();

    @Option(names = "--try", paramLabel = "ID", descriptionKey = "cli.option.try")
    private @Nullable String attempted;

    @Mixin
    private Output output = new Output();

    GuideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Guide guide = GuideReader.bundled();
        String wanted = attempted;
        Stream.of(fits, notYet, wanted == null ? List.<String>of() : List.of(wanted))
                .flatMap(List::stream)
                .filter(id -> guide.item(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.guide.unknown", id));
                });
        DayCheck before = surroundings.settings().dayCheck();
        DayCheck after = said(before);
        StandingNow stands = StandingNow.read(surroundings);
        boolean calm =
                stands.care().open().isEmpty() && !stands.standing().level().urgent();
        GuideListing all = GuideListing.of(guide, new GuideWords(surroundings.texts()), after, calm);
        GuideListing listing = term == null ? all : all.with(term);
        if (listing.empty()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.guide.none", String.valueOf(term)));
        }
        if (!after.equals(before)) {
            surroundings.change(now -> now.withDayCheck(this::said));
        }
        if (output.json) {
            surroundings.out().println(Json.of(listing, surroundings.clocks().zone()));
        } else {
            say(listing);
        }
        return 0;
    }

    private DayCheck said(DayCheck before) {
        LocalDate today = new DayRollover(surroundings.settings().reminders().dayBegins())
                .dayOf(surroundings.clocks().now().wall(), surroundings.clocks().zone());
        DayCheck now = before;
        for (String id : fits) {
            now = now.fit(id, today);
        }
        for (String id : notYet) {
            now = now.unfit(id, today);
        }
        return attempted == null ? now : now.attempt(attempted, today);
    }

    private void say(GuideListing listing) {
        Texts texts = surroundings.texts();
        PrintWriter out = surroundings.out();
        for (GuideListing.Topic topic : listing.topics()) {
            out.println(topic.title().toUpperCase(texts.locale()));
            for (GuideListing.Point point : topic.points()) {
                out.println("  • " + point.words());
                out.println("    " + rests(point.strength(), point.sources()));
            }
            out.println();
        }
        if (!listing.check().isEmpty()) {
            out.println(texts.of("guide.check.title").toUpperCase(texts.locale()));
            for (GuideListing.Item item : listing.check()) {
                out.println((item.fits() ? "  [x] " : "  [ ] ")
                        + texts.of("cli.guide.item", item.id(), item.fits() ? item.words() : item.change()));
                out.println("      " + rests(item.strength(), item.sources()));
            }
            one(listing);
            out.println();
        }
        if (!listing.conditions().isEmpty()) {
            out.println(texts.of("guide.conditions.title").toUpperCase(texts.locale()));
            out.println(texts.of("guide.conditions.hint"));
            listing.conditions()
                    .forEach(condition -> out.println(
                            "  " + texts.of("guide.conditions.line", condition.name(), named(condition.sources()))));
            out.println();
        }
        out.println(texts.of("cli.guide.draft"));
    }

    private void one(GuideListing listing) {
        Texts texts = surroundings.texts();
        if (listing.trying() != null) {
            surroundings.out().println(texts.of("cli.guide.trying", listing.trying(), String.valueOf(listing.since())));
        } else if (listing.next() != null) {
            surroundings.out().println(texts.of("cli.guide.next", listing.next()));
        }
    }

    private String rests(String strength, List<GuideListing.Source> sources) {
        String words = new GuideWords(surroundings.texts())
                .of(Worded.fromWord(Strength.class, strength).orElseThrow());
        return surroundings.texts().of("cli.guide.rests", words, named(sources));
    }

    private static String named(List<GuideListing.Source> sources) {
        return String.join(
                "; ", sources.stream().map(GuideListing.Source::brief).toList());
    }
}
