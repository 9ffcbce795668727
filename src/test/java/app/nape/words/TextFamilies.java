package app.nape.words;

import app.nape.code.Worded;
import app.nape.content.Bundled;
import app.nape.content.EveryCatalogue;
import app.nape.desktop.Absence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts whose ids the program makes of a prefix and a word of an enum: each word has its text, and each text its word. */
final class TextFamilies {
    private TextFamilies() {}

    /**
     * One family.
     *
     * @param prefix how the ids begin
     * @param words how they can end
     */
    record Family(String prefix, Set<String> words) {
        Family with(String word) {
            Set<String> more = new TreeSet<>(words);
            more.add(word);
            return new Family(prefix, more);
        }

        @Override
        public String toString() {
            return prefix + "*";
        }
    }

    static List<Family> all() {
        return Stream.concat(catalogues(), ofEnums()).toList();
    }

    /** The texts that catalogues ask for by the ids of their entries. */
    private static Stream<Family> catalogues() {
        return Stream.concat(
                Stream.of(
                                "exercises.",
                                "vocabulary.",
                                "emergency.",
                                "redflags.level.",
                                "redflags.flag.",
                                "redflags.caution.",
                                "redflags.rule.",
                                "redflags.question.",
                                "redflags.personal.",
                                "redflags.line.",
                                "redflags.delicate-sites")
                        .map(prefix -> family(prefix, asked(prefix))),
                Stream.of(family("presets.", asked("presets.")).with("caution")));
    }

    private static Stream<String> asked(String prefix) {
        return EveryCatalogue.KEYS.stream().filter(key -> key.startsWith(prefix));
    }

    private static Stream<Family> ofEnums() {
        return Stream.of(
                of("words.break.", "breaks.BreakKind"),
                of("words.break-what.", "breaks.BreakKind"),
                of("words.break-how.", "breaks.BreakKind"),
                of("words.break-outcome.", "breaks.BreakOutcome"),
                of("words.position.for.", "breaks.Posture"),
                of("words.position.just-now.", "breaks.Posture"),
                of("words.position.correct.", "breaks.Posture"),
                of("words.position.now.", "breaks.Posture"),
                of("words.position.turn.", "breaks.Posture"),
                of("log.outcome.", "exercise.SessionOutcome"),
                of("schedule.delivery.", "breaks.Delivery"),
                of("schedule.evidence.", "breaks.Evidence"),
                of("cli.evidence.", "breaks.Evidence"),
                of("breaks.problem.", "breaks.ScheduleProblem$Field"),
                of("agent.hold.", "breaks.HoldReason"),
                of("agent.refused.", "breaks.Refusal"),
                of("agent.decision.", "breaks.DecisionLine$Code"),
                of("cli.presence.", "breaks.Presence"),
                of("routines.problem.", "exercise.RoutineProblem$Field"),
                of("stretch.own.", "exercise.DosePart"),
                of("stretch.in-position.", "exercise.Position"),
                of("player.position.", "exercise.Position"),
                of("cli.position.", "exercise.Position"),
                of("player.cue.", "exercise.Cue$Standing").with("get-ready"),
                of("log.kind.", "ui.log.history.HistoryKind"),
                of("log.trigger-group.", "care.TriggerGroup"),
                of("care.held.", "care.standing.Relief"),
                of("care.ask-first.", "care.standing.Relief"),
                family(
                        "care.gentler.",
                        Bundled.CARE.standing().personal().stream()
                                .flatMap(each -> each.gentler().stream())
                                .map(each -> "care.gentler." + each.word())),
                of("care.pace.", "care.remedy.RemedyPace"),
                of("care.reason.", "care.remedy.RemedyReason"),
                family("desktop.absent.", Arrays.stream(Absence.values()).map(Absence::key)),
                of("data.full.", "store.SqlFaults$Doing"),
                of("data.read-only.", "store.SqlFaults$Doing"),
                of("data.busy.", "store.SqlFaults$Doing"),
                of("shell.place.", "ui.Place"),
                of("today.lane.", "ui.today.Lane"),
                of("stretch.region.", "exercise.RegionGroup"),
                of("stretch.position.", "ui.stretch.PositionGroup"),
                of("stretch.needing.", "exercise.EquipmentGroup"),
                of("stretch.only.", "ui.stretch.FilterBar$Other"),
                of("insights.span.", "ui.insights.Span"),
                of("settings.build.", "figure.body.Build"),
                of("settings.hair.", "figure.body.Haircut"),
                of("settings.skin.", "figure.body.SkinTone"),
                of("settings.clothes.", "figure.body.Clothes"),
                of("routines.why.whole.", "exercise.SorePart"),
                of("routines.why.left.", "exercise.SorePart"),
                of("routines.why.right.", "exercise.SorePart"),
                of("guide.group.", "care.guide.CheckGroup"),
                of("guide.strength.", "care.guide.Strength"));
    }

    private static Family family(String prefix, Stream<String> ids) {
        return new Family(
                prefix, ids.map(id -> id.substring(prefix.length())).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Family of(String prefix, String... enums) {
        Set<String> words = new TreeSet<>();
        for (String each : enums) {
            for (Object constant : constants(each)) {
                words.add(Worded.wordOf((Enum<?>) constant));
            }
        }
        return new Family(prefix, words);
    }

    private static Object[] constants(String name) {
        try {
            return Class.forName("app.nape." + name).getEnumConstants();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
