package app.nape.cli;

import app.nape.care.EmergencyNumber;
import app.nape.care.NumberSource;
import app.nape.care.PublicSource;
import app.nape.care.RedFlag;
import app.nape.care.RedFlagAdvice;
import app.nape.care.RedFlagCard;
import app.nape.content.LocalHelp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape redflags [TERM]}: the whole card in its fixed order, or its lines that hold a word. */
@Command(name = "redflags", mixinStandardHelpOptions = true)
final class RedFlagsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "TERM")
    private @Nullable String term;

    @Mixin
    private Output output = new Output();

    RedFlagsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    record Listing(
            @Nullable String emergencyNumber,
            List<String> alsoNumbers,
            @Nullable String numberNote,
            @Nullable String region,
            List<NumberSource> numberSources,
            String call,
            List<Level> levels,
            List<Line> lines) {}

    record Line(String text, List<PublicSource> sources) {}

    record Level(
            String level,
            String title,
            String action,
            @Nullable String also,
            List<Sign> signs) {}

    record Sign(String id, String label, @Nullable String detail, List<PublicSource> sources) {}

    @Override
    public Integer call() {
        Listing listing = listing();
        if (listing.levels().isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.redflags.none", String.valueOf(term)));
        }
        if (output.json) {
            surroundings.out().println(Json.of(listing, surroundings.clocks().zone()));
        } else {
            listing.levels().forEach(level -> say(level, listing.emergencyNumber() != null));
            listing.lines().forEach(line -> surroundings.out().println(line.text()));
            surroundings.out().println(surroundings.texts().of("cli.redflags.draft"));
        }
        return 0;
    }

    private void say(Level level, boolean numbered) {
        var out = surroundings.out();
        out.println(level.title().toUpperCase(surroundings.texts().locale()));
        out.println(level.action());
        if (level.also() != null && numbered) {
            out.println(level.also());
        }
        for (Sign sign : level.signs()) {
            out.println("  • " + sign.label());
            if (sign.detail() != null) {
                out.println("    " + sign.detail());
            }
        }
        out.println();
    }

    private Listing listing() {
        RedFlagCard card = surroundings.care().redFlags();
        LocalHelp help = LocalHelp.of(
                surroundings.care().emergency(),
                Optional.ofNullable(surroundings.choices().region()),
                surroundings.clocks().zone());
        String call = help.call(surroundings.texts());
        String line = help.advice(surroundings.texts());
        List<Level> levels = card.advice().stream()
                .map(advice -> level(advice, card, call, line))
                .filter(level -> !level.signs().isEmpty())
                .toList();
        return new Listing(
                help.number().map(EmergencyNumber::medical).orElse(null),
                help.number().map(EmergencyNumber::also).orElse(List.of()),
                help.number().map(EmergencyNumber::note).orElse(null),
                help.number().isPresent() ? help.region().orElse(null) : null,
                help.number().map(EmergencyNumber::sources).orElse(List.of()),
                call,
                levels,
                surroundings.care().standing().lines().stream()
                        .map(each -> new Line(each.text(), surroundings.care().sources(each.sources())))
                        .toList());
    }

    private Level level(RedFlagAdvice advice, RedFlagCard card, String call, String line) {
        List<Sign> signs = card.flags(advice.level()).stream()
                .filter(this::holds)
                .map(flag -> new Sign(
                        flag.id(),
                        flag.label(),
                        flag.detail(),
                        surroundings.care().sources(flag.sources())))
                .toList();
        return new Level(advice.level().word(), advice.title(), advice.action(call, line), advice.also(), signs);
    }

    private boolean holds(RedFlag flag) {
        if (term == null) {
            return true;
        }
        String wanted = term.toLowerCase(Locale.ROOT);
        return (flag.id() + " " + flag.label() + " " + flag.detail())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
