package app.nape.exchange.report;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programmes;
import app.nape.care.remedy.Remedies;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.DayFigures;
import app.nape.journal.Findings;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/** Reads a report from the journal; on the store's thread. */
public final class ReadReport {
    private final Journal journal;
    private final Remedies remedies;
    private final LocalNow now;
    private final ReportRequest request;
    private final Findings findings;
    private final Instant begin;
    private final Instant end;

    private ReadReport(Journal journal, Remedies remedies, LocalNow now, ReportRequest request) {
        this.journal = journal;
        this.remedies = remedies;
        this.now = now;
        this.request = request;
        LocalDate from = request.from();
        LocalDate first = from == null ? first().orElse(request.to()) : from;
        findings = Findings.read(
                journal, first.isAfter(request.to()) ? request.to() : first, request.to(), now.zone(), now.rollover());
        begin = now.rollover().startOf(findings.from(), now.zone());
        end = now.rollover().startOf(findings.to().plusDays(1), now.zone());
    }

    /** What the journal holds of the span that is asked for, as far as it is to be told. */
    public static Report of(Journal journal, Remedies remedies, LocalNow now, ReportRequest request) {
        return new ReadReport(journal, remedies, now, request).report();
    }

    /** The first day with an entry of any kind: an answer to a measure makes no day of records. */
    private Optional<LocalDate> first() {
        return Stream.concat(
                        journal.firstDay(now.zone(), now.rollover()).stream(),
                        journal.between(Instant.MIN, now.at(), Set.of("measure")).stream()
                                .map(entry -> day(entry.at())))
                .min(Comparator.naturalOrder());
    }

    private Report report() {
        List<PainEpisode> episodes =
                told(ReportPart.EPISODES) || told(ReportPart.SIGNS) || told(ReportPart.PAIN) ? episodes() : List.of();
        List<JournalEntry.Remedy> used = entries("remedy", JournalEntry.Remedy.class);
        return new Report(
                now.at(),
                now.day(),
                findings.from(),
                findings.to(),
                request.parts(),
                told(ReportPart.PAIN) ? findings.days() : List.of(),
                told(ReportPart.EPISODES) ? findings.lasting() : List.of(),
                figures(episodes, used),
                told(ReportPart.EPISODES) ? rows(episodes) : List.of(),
                told(ReportPart.SITES) ? findings.sites() : List.of(),
                told(ReportPart.TRIGGERS) ? findings.triggers() : List.of(),
                told(ReportPart.REMEDIES) ? ReportRemedy.of(journal.remedyScores(begin, end)) : List.of(),
                told(ReportPart.REMEDIES) ? daysOf(used) : List.of(),
                told(ReportPart.PROGRAMME)
                        ? findings.days().stream()
                                .filter(each -> each.stretches() > 0)
                                .map(DayFigures::day)
                                .toList()
                        : List.of(),
                told(ReportPart.MEASURES) ? measures() : List.of(),
                told(ReportPart.PROGRAMME) ? programmes() : List.of(),
                told(ReportPart.SIGNS) ? signs(episodes) : List.of(),
                told(ReportPart.QUESTIONS) ? request.questions() : List.of());
    }

    private boolean told(ReportPart part) {
        return request.tells(part);
    }

    private LocalDate day(Instant at) {
        return now.rollover().dayOf(at, now.zone());
    }

    private <T extends JournalEntry> List<T> entries(String kind, Class<T> type) {
        return journal.between(begin, end, Set.of(kind)).stream()
                .map(type::cast)
                .toList();
    }

    private List<LocalDate> daysOf(List<JournalEntry.Remedy> used) {
        return List.copyOf(used.stream().map(entry -> day(entry.at())).collect(Collectors.toCollection(TreeSet::new)));
    }

    private ReportFigures figures(List<PainEpisode> episodes, List<JournalEntry.Remedy> used) {
        boolean pain = told(ReportPart.PAIN);
        boolean relief = told(ReportPart.REMEDIES);
        List<PainEpisode> begun = episodes.stream()
                .filter(each -> !each.started().isBefore(begin))
                .toList();
        double[] lengths = begun.stream()
                .flatMap(each -> length(each).stream())
                .mapToDouble(Duration::toSeconds)
                .toArray();
        Instant last = episodes.stream()
                .flatMap(each -> Optional.ofNullable(each.ended()).stream())
                .filter(each -> each.isBefore(end))
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean open = episodes.stream().anyMatch(this::openAtTheEnd);
        Instant until = end.isBefore(now.at()) ? end : now.at();
        boolean told = pain || told(ReportPart.EPISODES);
        return new ReportFigures(
                (int) ChronoUnit.DAYS.between(findings.from(), findings.to()) + 1,
                findings.days().size(),
                pain ? findings.pain().days() : 0,
                pain ? findings.pain().spasms() : 0,
                pain ? findings.pain().nights() : 0,
                relief
                        ? daysOf(used.stream()
                                        .filter(each -> remedies.find(each.remedyId())
                                                .map(kind -> kind.safety().medicine())
                                                .orElse(false))
                                        .toList())
                                .size()
                        : 0,
                relief ? daysOf(used).size() : 0,
                told ? begun.size() : 0,
                told ? lengths.length : 0,
                told && lengths.length > 0
                        ? Duration.ofSeconds(Math.round(Median.withDefaults().evaluate(lengths)))
                        : null,
                told && last != null && !open && !until.isBefore(last) ? Duration.between(last, until) : null,
                told && open);
    }

    private boolean openAtTheEnd(PainEpisode episode) {
        Instant ended = episode.ended();
        return ended == null || !ended.isBefore(end);
    }

    private Optional<Duration> length(PainEpisode episode) {
        Instant ended = episode.ended();
        return ended == null || !ended.isBefore(end)
                ? Optional.empty()
                : Optional.of(Duration.between(episode.started(), ended));
    }

    /** Those that began in the span or still lasted in it, oldest first. */
    private List<PainEpisode> episodes() {
        return journal.between(Instant.MIN, end, Set.of("pain")).stream()
                .map(entry -> ((JournalEntry.Pain) entry).episode())
                .filter(each -> {
                    Instant ended = each.ended();
                    return ended == null || !ended.isBefore(begin);
                })
                .toList();
    }

    private List<ReportEpisode> rows(List<PainEpisode> episodes) {
        Map<UUID, Nprs> worst = new LinkedHashMap<>();
        Instant first = episodes.isEmpty() ? begin : episodes.getFirst().started();
        journal.between(first.isBefore(begin) ? first : begin, end, Set.of("reading"))
                .forEach(entry -> {
                    JournalEntry.Reading reading = (JournalEntry.Reading) entry;
                    worst.merge(reading.episodeId(), reading.score(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                });
        return episodes.reversed().stream()
                .map(each ->
                        new ReportEpisode(each, day(each.started()), ended(each).orElse(null), worst.get(each.id())))
                .toList();
    }

    private Optional<LocalDate> ended(PainEpisode episode) {
        return Optional.ofNullable(episode.ended())
                .filter(each -> each.isBefore(end))
                .map(this::day);
    }

    private List<ReportMeasure> measures() {
        Map<OutcomeMeasure, List<JournalEntry.Measure>> all = new EnumMap<>(OutcomeMeasure.class);
        findings.measures().stream()
                .filter(each -> !each.at().isBefore(begin) && each.at().isBefore(end))
                .forEach(each -> all.computeIfAbsent(each.measure(), _ -> new ArrayList<>())
                        .add(each));
        return all.values().stream()
                .map(each -> new ReportMeasure(
                        each.getFirst(),
                        each.getLast(),
                        each.size(),
                        day(each.getFirst().at()),
                        day(each.getLast().at())))
                .toList();
    }

    private List<ReportProgramme> programmes() {
        Programmes programmes = journal.programmes();
        List<ReportProgramme> all = new ArrayList<>();
        for (KeptProgramme kept : programmes.all()) {
            KeptPlans.followed(kept, programmes).ifPresent(followed -> {
                ReportProgramme done = done(kept, followed);
                if (done.due() + done.done() + done.stopped() > 0) {
                    all.add(done);
                }
            });
        }
        return all;
    }

    private ReportProgramme done(KeptProgramme kept, Followed followed) {
        List<DatedTurn> turns = journal.turns(kept.id(), findings.from(), findings.to(), now.zone(), now.rollover());
        return new ReportProgramme(
                followed.programme().title(),
                followed.programme().sender().name(),
                due(kept, followed),
                (int) turns.stream().filter(DatedTurn::done).count(),
                (int) turns.stream()
                        .filter(each -> each.outcome() == SessionOutcome.HURT)
                        .count(),
                turns.stream().mapToInt(each -> each.what().skipped().size()).sum());
    }

    /** How often its sets were meant: each day by the revision that was followed then, up to its end where the person ended it. */
    private int due(KeptProgramme kept, Followed newest) {
        NavigableMap<LocalDate, Followed> byDay = new TreeMap<>();
        kept.revisions().forEach(each -> {
            LocalDate day = each.day();
            if (day != null) {
                KeptPlans.read(each, KeptPlans.keys(journal.programmes(), kept.id()))
                        .ifPresent(opened ->
                                byDay.put(day, new Followed(opened.programme(), newest.began(), kept.answers())));
            }
        });
        LocalDate last = lastDay(kept);
        LocalDate day = newest.firstDay().isAfter(findings.from()) ? newest.firstDay() : findings.from();
        int due = 0;
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            Map.Entry<LocalDate, Followed> then = byDay.floorEntry(day);
            due += then == null ? 0 : then.getValue().timesOn(day);
        }
        return due;
    }

    private LocalDate lastDay(KeptProgramme kept) {
        LocalDate last = now.day().isBefore(findings.to()) ? now.day() : findings.to();
        LocalDate state = day(kept.since());
        return switch (kept.state()) {
            case ENDED -> state.isBefore(last) ? state : last;
            case OFFERED, FOLLOWED, DECLINED -> last;
        };
    }

    private List<ReportSign> signs(List<PainEpisode> episodes) {
        List<ReportSign> all = new ArrayList<>();
        episodes.forEach(each -> add(all, each.safety(), day(each.started())));
        EpisodeSafety card = journal.cardSafety();
        Instant seen = card.seen();
        if (seen == null || seen.isBefore(end)) {
            add(all, card, null);
        }
        return all.stream()
                .sorted(Comparator.comparing(
                                ReportSign::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }

    private void add(List<ReportSign> all, EpisodeSafety safety, @Nullable LocalDate episode) {
        LocalDate day = Optional.ofNullable(safety.seen()).map(this::day).orElse(episode);
        safety.signs()
                .forEach(sign -> all.add(new ReportSign(
                        sign,
                        day,
                        safety.whenAdvised()
                                .filter(_ -> safety.advisedFor().stream()
                                        .anyMatch(about -> about.equals(EpisodeSafety.BEFORE_LEVELS)
                                                || about.startsWith(sign + ":")))
                                .map(this::day)
                                .orElse(null))));
    }
}
