package app.nape.exchange.plan;

import app.nape.breaks.BreakOutcome;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.DoneSet;
import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressEpisode;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.ProgressRemedy;
import app.nape.care.plan.ProgressRevision;
import app.nape.care.plan.ScoredAnswer;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.Shared;
import app.nape.code.Worded;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.DayFigures;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was done of a programme since its first day, from the log as it is now: what was edited or taken back since the
 * last time stands in it once, as it is.
 */
public final class WhatWasDone {
    private final KeptProgramme kept;
    private final Journal journal;
    private final LocalNow now;
    private final Set<Shared> shared;
    private final LocalDate from;
    private final LocalDate to;

    private WhatWasDone(KeptProgramme kept, LocalDate began, Journal journal, LocalNow now, Set<Shared> shared) {
        this.kept = kept;
        this.journal = journal;
        this.now = now;
        this.shared = shared;
        LocalDate today = now.day();
        // A clock that was set back to before the first day.
        to = today.isBefore(began) ? began : today;
        LocalDate earliest = to.minusDays(Progress.MOST_DAYS - 1L);
        from = began.isBefore(earliest) ? earliest : began;
    }

    /**
     * What the person tells.
     *
     * @param followed the programme as they follow it
     * @param shared what they chose to tell of; of the rest it says that it is not told
     * @param questions at most three
     * @param sealTo the recipient to which a later revision may be sealed
     */
    public static Progress of(
            KeptProgramme kept,
            Followed followed,
            Journal journal,
            LocalNow now,
            Set<Shared> shared,
            List<String> questions,
            String sealTo) {
        return new WhatWasDone(kept, followed.began(), journal, now, shared)
                .progress(followed.programme(), questions, sealTo);
    }

    private Progress progress(Programme programme, List<String> questions, String sealTo) {
        return new Progress(
                KeptPlans.written(kept, journal.programmes()).orElse(programme.id()),
                revisions(),
                programme.label(),
                now.at(),
                now.zone(),
                from,
                to,
                Stream.of(Shared.values()).filter(shared::contains).toList(),
                Stream.of(Shared.values())
                        .filter(each -> !shared.contains(each))
                        .toList(),
                shared.contains(Shared.DAYS) ? days() : List.of(),
                shared.contains(Shared.MEASURES) ? measures() : List.of(),
                shared.contains(Shared.EPISODES) ? episodes() : List.of(),
                shared.contains(Shared.REMEDIES) ? remedies() : List.of(),
                shared.contains(Shared.SIGNS) ? signs() : List.of(),
                questions,
                sealTo);
    }

    private List<ProgressRevision> revisions() {
        List<ProgressRevision> all = new ArrayList<>();
        kept.revisions().forEach(each -> {
            LocalDate day = each.day();
            if (day != null) {
                all.add(new ProgressRevision(each.revision(), day));
            }
        });
        return all;
    }

    private List<ProgressDay> days() {
        Map<LocalDate, List<DatedTurn>> turns = journal.turns(kept.id(), from, to, now.zone(), now.rollover()).stream()
                .collect(Collectors.groupingBy(DatedTurn::day));
        Map<LocalDate, DayFigures> figures = shared.contains(Shared.BREAKS)
                ? journal.days(from, to, now.zone(), now.rollover()).stream()
                        .collect(Collectors.toMap(DayFigures::day, Function.identity()))
                : Map.of();
        Map<LocalDate, String> notes = shared.contains(Shared.NOTES) ? notes() : Map.of();
        NavigableMap<LocalDate, Followed> byDay = KeptPlans.byDay(kept, journal.programmes());
        List<ProgressDay> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Map.Entry<LocalDate, Followed> then = byDay.floorEntry(day);
            DayFigures figure = figures.get(day);
            days.add(new ProgressDay(
                    day,
                    then == null
                            ? ""
                            : then.getValue()
                                    .phaseOn(day)
                                    .map(PhaseNow::phase)
                                    .map(phase -> phase.id())
                                    .orElse(""),
                    then == null ? 0 : then.getValue().timesOn(day),
                    turns.getOrDefault(day, List.of()).stream()
                            .filter(turn -> turn.outcome() != SessionOutcome.SKIPPED
                                    || !turn.what().skipped().isEmpty())
                            .sorted(Comparator.comparing(DatedTurn::at))
                            .limit(ProgressDay.MOST_DONE)
                            .map(this::set)
                            .toList(),
                    shared.contains(Shared.BREAKS)
                            ? Integer.valueOf(figure == null ? 0 : figure.breaks(BreakOutcome.TAKEN))
                            : null,
                    notes.getOrDefault(day, "")));
        }
        return days;
    }

    private DoneSet set(DatedTurn turn) {
        boolean exercises = shared.contains(Shared.EXERCISES);
        boolean pain = shared.contains(Shared.PAIN);
        return new DoneSet(
                turn.what().set(),
                turn.at().atZone(now.zone()).toLocalTime(),
                outcome(turn),
                exercises ? turn.what().items() : List.of(),
                pain ? score(turn.before()) : null,
                pain ? score(turn.after()) : null,
                exercises ? turn.what().skipped() : List.of());
    }

    private static SetOutcome outcome(DatedTurn turn) {
        return switch (turn.outcome()) {
            case FINISHED -> turn.what().ticked() ? SetOutcome.TICKED : SetOutcome.FINISHED;
            case HURT -> SetOutcome.STOPPED_FOR_PAIN;
            case STOPPED, SKIPPED -> SetOutcome.STOPPED;
        };
    }

    private static @Nullable Integer score(@Nullable Nprs score) {
        return score == null ? null : (Integer) score.score();
    }

    private List<JournalEntry> entries(String kind) {
        return journal.between(
                now.rollover().startOf(from, now.zone()),
                now.rollover().startOf(to.plusDays(1), now.zone()),
                Set.of(kind));
    }

    private LocalDate day(Instant at) {
        return now.rollover().dayOf(at, now.zone());
    }

    private List<ProgressMeasure> measures() {
        return newest(
                entries("measure").stream()
                        .map(JournalEntry.Measure.class::cast)
                        .map(entry -> new ProgressMeasure(
                                Worded.fromWord(
                                                OutcomeKind.class,
                                                entry.measure().word())
                                        .orElseThrow(),
                                entry.at(),
                                entry.answers().stream()
                                        .map(answer -> new ScoredAnswer(
                                                answer.activity() == null ? "" : answer.activity(), answer.score()))
                                        .toList()))
                        .toList(),
                Progress.MOST_MEASURES);
    }

    private List<ProgressEpisode> episodes() {
        return newest(
                entries("pain").stream()
                        .map(JournalEntry.Pain.class::cast)
                        .map(JournalEntry.Pain::episode)
                        .map(episode -> new ProgressEpisode(
                                day(episode.started()),
                                episode.ended() == null ? null : day(episode.ended()),
                                sites(episode),
                                journal.readings(episode.id()).stream()
                                        .map(reading -> reading.score().score())
                                        .max(Comparator.naturalOrder())
                                        .orElse(null)))
                        .toList(),
                Progress.MOST_EPISODES);
    }

    private static List<String> sites(PainEpisode episode) {
        return episode.sites().stream()
                .map(PainSite::siteId)
                .distinct()
                .limit(ProgressEpisode.MOST_SITES)
                .toList();
    }

    private List<ProgressRemedy> remedies() {
        return newest(
                entries("remedy").stream()
                        .map(JournalEntry.Remedy.class::cast)
                        .map(remedy -> new ProgressRemedy(
                                remedy.remedyId(),
                                remedy.at(),
                                minutes(remedy.length()),
                                score(remedy.before()),
                                score(remedy.after())))
                        .toList(),
                Progress.MOST_REMEDIES);
    }

    private static Duration minutes(Duration length) {
        return Duration.ofMinutes(
                Math.min((length.toSeconds() + 30) / 60, Duration.ofDays(1).toMinutes()));
    }

    private List<String> signs() {
        Set<String> ticked = new TreeSet<>(journal.cardSafety().signs());
        entries("pain").stream()
                .map(entry -> ((JournalEntry.Pain) entry).episode().safety())
                .map(EpisodeSafety::signs)
                .forEach(ticked::addAll);
        return ticked.stream().limit(Progress.MOST_SIGNS).toList();
    }

    /** What the person wrote beside pains, scores, spasms and remedies, day by day; cut at what a day can hold. */
    private Map<LocalDate, String> notes() {
        Map<LocalDate, String> notes = new TreeMap<>();
        for (String kind : List.of("pain", "reading", "spasm", "remedy")) {
            for (JournalEntry entry : entries(kind)) {
                String note =
                        switch (entry) {
                            case JournalEntry.Pain pain -> pain.episode().note();
                            case JournalEntry.Reading reading -> reading.note();
                            case JournalEntry.Spasm spasm -> spasm.note();
                            case JournalEntry.Remedy remedy -> remedy.note();
                            case JournalEntry.Stretch _, JournalEntry.Break _, JournalEntry.Measure _ -> null;
                        };
                if (note != null && !note.isBlank()) {
                    notes.merge(day(entry.at()), plain(note), (one, more) -> plain(one + "\n" + more));
                }
            }
        }
        return notes;
    }

    private static String plain(String note) {
        StringBuilder plain = new StringBuilder();
        note.strip()
                .codePoints()
                .filter(each -> each == '\n' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.FORMAT)
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .limit(600)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
