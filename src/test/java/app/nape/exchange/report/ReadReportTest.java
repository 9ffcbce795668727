package app.nape.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.Sore;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.content.Bundled;
import app.nape.exchange.paper.PaperSize;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.store.FixedClocks;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.SampleProgramme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadReportTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 29);
    private static final LocalNow NOW =
            new LocalNow(Instant.parse("2026-03-29T16:00:00Z"), BERLIN, DayRollover.DEFAULT);

    @TempDir
    Path folder;

    private SqliteJournal journal;
    private int number = 100;

    @BeforeEach
    void open() {
        journal = SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
    }

    @Test
    void scalesDaysWithPainToFourWeeksAndEpisodesToAMonth() {
        episode(3, 5, 7, 4);
        episode(10, 11, 3);
        episode(20, 26, 0, 8);
        ReportFigures figures = read().figures();
        assertEquals(28, figures.days());
        assertEquals(4, figures.painDays(), "a score of 0 is no day with pain");
        assertEquals(4.0, figures.painPer28());
        assertEquals(3, figures.episodes());
        assertEquals(3 * 365.25 / 12 / 28, figures.episodesAMonth());
    }

    @Test
    void tellsNoRatesOfLessThanFourWeeks() {
        episode(3, 5, 7);
        ReportFigures figures = read(new ReportRequest(
                        FIRST, FIRST.plusDays(6), ReportPart.ALL, List.of(), false, PaperSize.A4))
                .figures();
        assertEquals(1, figures.painDays());
        assertNull(figures.painPer28());
        assertNull(figures.episodesAMonth());
    }

    @Test
    void findsTheMedianLengthOfThoseThatAreOverAndTheTimeSinceTheLast() {
        episode(3, 5, 7);
        episode(10, 11, 3);
        episode(20, 26, 8);
        ReportFigures figures = read().figures();
        assertEquals(3, figures.ended());
        assertEquals(Duration.ofDays(2), figures.median());
        assertEquals(Duration.between(at(26, 12), NOW.at()), figures.since());
        assertFalse(figures.open());
    }

    @Test
    void saysNothingSinceTheLastWhileOneIsOpen() {
        episode(3, 5, 7);
        episode(27, null, 6);
        ReportFigures figures = read().figures();
        assertTrue(figures.open());
        assertNull(figures.since());
        assertEquals(1, figures.ended());
    }

    @Test
    void anEpisodeThatBeganBeforeIsARowButNotCountedAsBegun() {
        PainEpisode before = new Sore(
                        7,
                        at(1, 12),
                        at(4, 12),
                        List.of(Sore.site("neck-back")),
                        List.of(),
                        List.of(),
                        null,
                        EpisodeSafety.NONE)
                .episode();
        journal.save(new JournalEntry.Pain(before));
        Report report = read();
        assertEquals(0, report.figures().episodes());
        assertEquals(1, report.episodes().size());
        assertEquals(LocalDate.of(2026, 3, 1), report.episodes().getFirst().began());
    }

    @Test
    void countsSpasmsAndNights() {
        PainEpisode episode = episode(3, 5, 7);
        journal.save(new JournalEntry.Spasm(id(), episode.id(), at(4, 23), Duration.ofSeconds(30), null, null));
        journal.save(new JournalEntry.Spasm(id(), episode.id(), at(4, 15), Duration.ofSeconds(30), null, null));
        ReportFigures figures = read().figures();
        assertEquals(2, figures.spasms());
        assertEquals(1, figures.nights());
    }

    @Test
    void countsDaysWithAMedicineApartFromDaysWithAnyRemedy() {
        remedy("medicine-otc", 3, 8, null, null);
        remedy("medicine-rx", 3, 18, null, null);
        remedy("ice", 3, 20, 6, 4);
        remedy("ice", 5, 20, 6, 4);
        ReportFigures figures = read().figures();
        assertEquals(1, figures.medicineDays());
        assertEquals(2, figures.remedyDays());
    }

    @Test
    void tellsMediansBeforeAndAfterFromFivePairsOn() {
        for (int day = 3; day < 8; day++) {
            remedy("ice", day, 9, day, day - 2);
        }
        remedy("ice", 9, 9, 9, null);
        for (int day = 3; day < 7; day++) {
            remedy("heat", day, 15, 6, 2);
        }
        List<ReportRemedy> remedies = read().remedies();
        assertEquals(new ReportRemedy("ice", 6, 5, 5.0, 3.0), remedies.getFirst());
        assertEquals(new ReportRemedy("heat", 4, 4, null, null), remedies.getLast());
    }

    @Test
    void comparesTheFirstAnswerOfAMeasureWithTheNewest() {
        measure(3, 8);
        measure(10, 5);
        measure(25, 3);
        ReportMeasure found = read().measures().getFirst();
        assertEquals(3, found.answers());
        assertEquals(LocalDate.of(2026, 3, 3), found.firstDay());
        assertEquals(LocalDate.of(2026, 3, 25), found.lastDay());
        assertEquals(-5.0, found.change().points());
        assertEquals(OutcomeChange.Standing.BEYOND_ERROR, found.change().standing());
    }

    @Test
    void countsSitesAndTriggersByEpisode() {
        episode(3, 4, 5);
        episode(10, 12, 5);
        Report report = read();
        assertEquals(2, report.sites().getFirst().episodes());
        assertEquals("phone-shoulder", report.triggers().getFirst().id());
        assertEquals(2, report.triggers().getFirst().episodes());
    }

    @Test
    void namesSignsWithTheDayOnWhichTheCardWasFirstSeenAboutThem() {
        PainEpisode episode = episode(3, null, 5);
        journal.keepSafety(
                episode.id(),
                EpisodeSafety.NONE.seenAt(at(4, 9)).ticked(List.of("fever")).advised(at(6, 9), List.of("fever:today")));
        assertEquals(
                List.of(new ReportSign("fever", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6))), read().signs());
    }

    @Test
    void showsOnWhichDaysSessionsAndRemediesWere() {
        remedy("heat", 3, 9, null, null);
        remedy("heat", 3, 15, null, null);
        journal.save(new JournalEntry.Stretch(
                id(),
                at(5, 9),
                "desk-5",
                List.of("self-hug"),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                null,
                null));
        Report report = read();
        assertEquals(List.of(LocalDate.of(2026, 3, 3)), report.remedyDays());
        assertEquals(List.of(LocalDate.of(2026, 3, 5)), report.sessionDays());
    }

    @Test
    void holdsNothingOfWhatIsNotShared() {
        PainEpisode episode = episode(3, null, 5);
        journal.keepSafety(episode.id(), EpisodeSafety.NONE.seenAt(at(4, 9)).ticked(List.of("fever")));
        remedy("medicine-otc", 3, 8, 7, 3);
        measure(3, 8);
        Report report = read(new ReportRequest(FIRST, LAST, Set.of(), List.of("Why?"), false, PaperSize.A4));
        assertTrue(report.empty());
        assertEquals(List.of(), report.questions());
        assertEquals(List.of(), report.lasting());
        assertEquals(
                0,
                report.figures().painDays()
                        + report.figures().episodes()
                        + report.figures().medicineDays());
        assertFalse(report.figures().open());
        for (ReportPart part : ReportPart.values()) {
            EnumSet<ReportPart> others = EnumSet.complementOf(EnumSet.of(part));
            assertFalse(read(new ReportRequest(FIRST, LAST, others, List.of(), false, PaperSize.A4))
                    .tells(part));
        }
    }

    @Test
    void tellsHowManySetsOfAProgrammeWereDueAndHowManyWereDone() {
        Programme programme = SampleProgramme.of("desk-neck", FIRST);
        SampleProgramme.begin(
                journal.programmes(),
                programme,
                FIRST,
                FIRST.atTime(8, 0).atZone(BERLIN).toInstant());
        Phase first = programme.phases().getFirst();
        for (int day : new int[] {0, 1, 2}) {
            Instant at = FIRST.plusDays(day).atTime(9, 0).atZone(BERLIN).toInstant();
            journal.save(new JournalEntry.Stretch(
                    Sore.id(700 + day),
                    at,
                    JournalEntry.Stretch.OF_PROGRAMME,
                    List.of("chin-tuck"),
                    Duration.ofMinutes(4),
                    day == 2 ? SessionOutcome.HURT : SessionOutcome.FINISHED,
                    null,
                    null,
                    null,
                    new SetTurn(
                            programme.id(),
                            programme.revision(),
                            first.id(),
                            first.sets().getFirst().id(),
                            false,
                            List.of(),
                            List.of())));
        }
        int due = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (ProgrammeSet set : first.sets()) {
                due += set.days().contains(day.getDayOfWeek()) ? set.timesADay() : 0;
            }
        }
        ReportProgramme told = read().programmes().getFirst();
        assertEquals(List.of(due, 2, 1), List.of(told.due(), told.done(), told.stopped()));
        assertTrue(due > 20, "four weeks of it: " + due);
        assertEquals(
                programme.title() + ", from A. Sample: 2 of " + due + " sets done, 1 stopped because it hurt.",
                new ReportWords(Bundled.TEXTS, Bundled.CARE).programme(told));
    }

    @Test
    void beginsWithTheFirstRecordWhenNoDayIsSaid() {
        measure(4, 8);
        episode(10, 11, 5);
        assertEquals(
                LocalDate.of(2026, 3, 4),
                read(ReportRequest.all(null, LAST, PaperSize.A4)).from());
    }

    private Report read() {
        return read(ReportRequest.all(FIRST, LAST, PaperSize.A4));
    }

    private Report read(ReportRequest request) {
        return ReadReport.of(journal, Bundled.CARE.remedies(), NOW, request);
    }

    private java.util.UUID id() {
        return Sore.id(number++);
    }

    private static Instant at(int day, int hour) {
        return LocalDate.of(2026, 3, day).atTime(hour, 0).atZone(BERLIN).toInstant();
    }

    /** One with a score a day from its first day on. */
    private PainEpisode episode(int from, @Nullable Integer to, int... scores) {
        PainEpisode episode = new Sore(
                        number++,
                        at(from, 12),
                        to == null ? null : at(to, 12),
                        List.of(Sore.site("neck-back")),
                        List.of("phone-shoulder"),
                        List.of(),
                        null,
                        EpisodeSafety.NONE)
                .episode();
        List<JournalEntry> entries = new ArrayList<>();
        entries.add(new JournalEntry.Pain(episode));
        for (int i = 0; i < scores.length; i++) {
            entries.add(new JournalEntry.Reading(id(), episode.id(), at(from + i, 13), new Nprs(scores[i]), null));
        }
        journal.saveAll(entries);
        return episode;
    }

    private void remedy(String kind, int day, int hour, @Nullable Integer before, @Nullable Integer after) {
        journal.save(new JournalEntry.Remedy(
                id(),
                at(day, hour),
                kind,
                Duration.ofMinutes(10),
                null,
                null,
                before == null ? null : new Nprs(before),
                after == null ? null : new Nprs(after),
                null));
    }

    private void measure(int day, int score) {
        journal.save(new JournalEntry.Measure(
                id(), at(day, 10), OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, score)), null));
    }
}
