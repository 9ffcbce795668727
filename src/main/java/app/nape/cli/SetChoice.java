package app.nape.cli;

import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.code.Worded;
import app.nape.exchange.plan.FollowedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A programme's set as commands name it. */
final class SetChoice {
    @Option(names = "--set", paramLabel = "SET", descriptionKey = "cli.option.set")
    @Nullable
    String set;

    @Option(names = "--programme", paramLabel = "ID", descriptionKey = "cli.option.programme")
    @Nullable
    String programme;

    @Option(names = "--phase", paramLabel = "PHASE", descriptionKey = "cli.option.phase")
    @Nullable
    String phase;

    /** A set that was found. */
    record Chosen(FollowedDay now, Phase phase, ProgrammeSet set) {}

    /** Whether a set was named. */
    boolean named() {
        return set != null;
    }

    /** The set as it was on a day; refuses one that is not there. */
    Chosen on(LocalDate day, Surroundings surroundings) {
        FollowedDay now = FollowedNow.one(surroundings, programme);
        Phase in = phase == null
                ? now.followed()
                        .phaseOn(day)
                        .map(PhaseNow::phase)
                        .orElseThrow(() -> refusal(surroundings, "cli.followed.no-phase"))
                : now.programme().phase(phase).orElseThrow(() -> refusal(surroundings, "cli.followed.no-phase"));
        return in.sets().stream()
                .filter(each -> each.id().equals(set))
                .findFirst()
                .map(each -> new Chosen(now, in, each))
                .orElseThrow(() -> refusal(
                        surroundings,
                        "cli.followed.no-set",
                        Objects.requireNonNullElse(set, ""),
                        in.sets().stream().map(ProgrammeSet::id).collect(Collectors.joining(", "))));
    }

    /** What was left out, from words such as {@code i2:time}. */
    static List<Skipped> skipped(List<String> words, ProgrammeSet set, Surroundings surroundings) {
        List<Skipped> skipped = new ArrayList<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            SkipReason why = Worded.fromWord(SkipReason.class, word.substring(colon + 1))
                    .filter(_ -> colon > 0)
                    .orElseThrow(() -> new Refusal(
                            2,
                            surroundings
                                    .texts()
                                    .of(
                                            "cli.followed.skip",
                                            word,
                                            EnumSet.allOf(SkipReason.class).stream()
                                                    .map(Worded::word)
                                                    .collect(Collectors.joining(", ")))));
            String item = word.substring(0, colon);
            if (set.items().stream().noneMatch(each -> each.id().equals(item))) {
                throw refusal(
                        surroundings,
                        "cli.followed.no-item",
                        item,
                        set.items().stream().map(Item::id).collect(Collectors.joining(", ")));
            }
            skipped.removeIf(each -> each.item().equals(item));
            skipped.add(new Skipped(item, why));
        }
        return skipped;
    }

    private static Refusal refusal(Surroundings surroundings, String key, Object... parts) {
        return new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(key, parts));
    }
}
