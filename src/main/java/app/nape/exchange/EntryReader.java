package app.nape.exchange;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainAnswer;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.code.Worded;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one object of an archive into an entry. */
final class EntryReader {
    private static final Set<String> CARD = Set.of("signs", "seen", "advised", "advisedFor", "answers");
    private static final Set<String> PAIN = Stream.of(
                    Stream.of("kind", "id", "at", "ended", "sites"),
                    PainFields.NOTHING.answers().stream().map(PainAnswer::name),
                    CARD.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TURN = Set.of("revision", "phase", "set", "ticked", "items", "skipped");
    private static final Set<String> STRETCH = Stream.concat(
                    Stream.of(
                            "kind",
                            "id",
                            "at",
                            "routine",
                            "done",
                            "length",
                            "outcome",
                            "episode",
                            "before",
                            "after",
                            "programme"),
                    TURN.stream())
            .collect(Collectors.toUnmodifiableSet());

    private EntryReader() {}

    static JournalEntry entry(EntryFields fields) {
        JournalEntry entry = ofKind(fields);
        fields.accept(EntryBounds.fault(entry));
        return entry;
    }

    private static JournalEntry ofKind(EntryFields fields) {
        String kind = fields.key("kind");
        return switch (kind) {
            case "pain" -> pain(fields);
            case "reading" -> reading(fields);
            case "spasm" -> spasm(fields);
            case "remedy" -> remedy(fields);
            case "stretch" -> stretch(fields);
            case "break" -> pause(fields);
            case "measure" -> measure(fields);
            default -> throw fields.refused("kind", "archive.is-no-kind");
        };
    }

    private static JournalEntry pain(EntryFields fields) {
        fields.entryHas(PAIN);
        Instant at = fields.at("at");
        @Nullable Instant ended = fields.atOrNull("ended");
        List<PainSite> sites = fields.objects("sites").stream()
                .map(site -> new PainSite(
                        site.onlyHas(Set.of("site", "side")).key("site"), site.wordOrNull("side", BodySide.class)))
                .toList();
        return new JournalEntry.Pain(
                new PainEpisode(fields.id("id"), at, ended, PainFields.read(sites, fields), safety(fields)));
    }

    /** What was said about warning signs apart from any episode. */
    static EpisodeSafety card(EntryFields fields) {
        return safety(fields.onlyHas(CARD));
    }

    /** An archive that was written before advice named its signs has neither of the last two lists. */
    private static EpisodeSafety safety(EntryFields fields) {
        EpisodeSafety before =
                new EpisodeSafety(fields.keys("signs"), fields.atOrNull("seen"), fields.atOrNull("advised"));
        List<String> advisedFor = fields.pairs("advisedFor");
        Map<String, String> answers = new HashMap<>();
        for (String pair : fields.pairs("answers")) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                // The mark of an entry from before levels stands for what was advised, and answers nothing.
                throw fields.refused("answers", "entry.holds-no-pair");
            }
            answers.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return new EpisodeSafety(
                before.signs(),
                before.seen(),
                before.advised(),
                advisedFor.isEmpty() ? before.advisedFor() : Set.copyOf(advisedFor),
                answers);
    }

    private static JournalEntry reading(EntryFields fields) {
        fields.entryHas(Set.of("kind", "id", "episode", "at", "score", "note"));
        return new JournalEntry.Reading(
                fields.id("id"),
                fields.id("episode"),
                fields.at("at"),
                fields.score("score"),
                fields.textOrNull("note"));
    }

    private static JournalEntry spasm(EntryFields fields) {
        fields.entryHas(Set.of("kind", "id", "episode", "at", "length", "worst", "note"));
        return new JournalEntry.Spasm(
                fields.id("id"),
                fields.id("episode"),
                fields.at("at"),
                fields.length("length"),
                fields.scoreOrNull("worst"),
                fields.textOrNull("note"));
    }

    private static JournalEntry remedy(EntryFields fields) {
        fields.entryHas(Set.of("kind", "id", "at", "remedy", "length", "site", "episode", "before", "after", "note"));
        return new JournalEntry.Remedy(
                fields.id("id"),
                fields.at("at"),
                fields.key("remedy"),
                fields.length("length"),
                fields.keyOrNull("site"),
                fields.idOrNull("episode"),
                fields.scoreOrNull("before"),
                fields.scoreOrNull("after"),
                fields.textOrNull("note"));
    }

    private static JournalEntry stretch(EntryFields fields) {
        fields.entryHas(STRETCH);
        return new JournalEntry.Stretch(
                fields.id("id"),
                fields.at("at"),
                fields.key("routine"),
                fields.keys("done"),
                fields.length("length"),
                fields.word("outcome", SessionOutcome.class),
                fields.idOrNull("episode"),
                fields.scoreOrNull("before"),
                fields.scoreOrNull("after"),
                turn(fields));
    }

    /** Which set of a programme it was; null for a session of none. */
    private static @Nullable SetTurn turn(EntryFields fields) {
        UUID plan = fields.idOrNull("programme");
        if (plan == null) {
            TURN.stream().filter(fields::has).findFirst().ifPresent(name -> {
                throw fields.refused(name, "archive.has-no-programme");
            });
            return null;
        }
        Integer revision = fields.wholeOrNull("revision", 1, 999);
        if (revision == null) {
            throw fields.refused("revision", "archive.is-missing");
        }
        return new SetTurn(
                plan,
                revision,
                fields.key("phase"),
                fields.key("set"),
                fields.flag("ticked"),
                fields.keys("items"),
                fields.pairs("skipped").stream()
                        .map(pair -> skipped(fields, pair))
                        .toList());
    }

    private static Skipped skipped(EntryFields fields, String pair) {
        int colon = pair.indexOf(':');
        try {
            return Worded.fromWord(SkipReason.class, pair.substring(colon + 1))
                    .map(why -> new Skipped(pair.substring(0, Math.max(colon, 0)), why))
                    .orElseThrow(() -> fields.refused("skipped", "archive.is-no-word"));
        } catch (OutOfBounds wrong) {
            throw fields.refused("skipped", "entry.holds-no-pair");
        }
    }

    private static JournalEntry pause(EntryFields fields) {
        fields.entryHas(Set.of("kind", "id", "at", "rule", "break", "outcome", "length"));
        return new JournalEntry.Break(
                fields.id("id"),
                fields.at("at"),
                fields.key("rule"),
                fields.word("break", BreakKind.class),
                fields.word("outcome", BreakOutcome.class),
                fields.length("length"));
    }

    private static JournalEntry measure(EntryFields fields) {
        fields.entryHas(Set.of("kind", "id", "at", "measure", "answers", "note"));
        OutcomeMeasure measure = fields.word("measure", OutcomeMeasure.class);
        List<EntryFields> given = fields.objects("answers");
        if (given.size() < measure.least() || given.size() > measure.most()) {
            throw fields.refused("answers", "archive.are-not-as-many");
        }
        return new JournalEntry.Measure(
                fields.id("id"),
                fields.at("at"),
                measure,
                given.stream().map(answer -> answer(answer, measure)).toList(),
                fields.textOrNull("note"));
    }

    private static OutcomeAnswer answer(EntryFields fields, OutcomeMeasure measure) {
        fields.onlyHas(Set.of("activity", "score"));
        String activity = fields.textOrNull("activity");
        if ((activity != null) != measure.ownActivities()) {
            throw fields.refused("activity", "archive.is-not-asked-for");
        }
        int score = fields.score("score").score();
        try {
            return new OutcomeAnswer(activity, score);
        } catch (IllegalArgumentException wrong) {
            throw fields.refused("activity", "archive.is-no-line", OutcomeAnswer.LONGEST);
        }
    }
}
