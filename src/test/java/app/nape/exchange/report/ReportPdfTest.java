package app.nape.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.Sore;
import app.nape.content.Bundled;
import app.nape.exchange.paper.PaperRules;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.paper.PaperWork;
import app.nape.journal.DayFigures;
import app.nape.journal.DaySpan;
import app.nape.journal.JournalEntry;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPdfTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 29);
    private static final Instant MADE = Instant.parse("2026-11-29T10:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {7, 92, 3652})
    void isOneAccessiblePageForAWeekThreeMonthsAndTenYears(int days) throws Exception {
        byte[] file = made(full(days, List.of("May I swim again?")), false, PaperSize.A4);
        assertEquals(1, PaperRules.pages(file));
        PaperRules.assertReadable(file, 12);
        PaperRules.assertAccessible(file);
        assertTrue(file.length < 100_000, file.length + " bytes");
    }

    @Test
    void isOnePageOfAnEmptyLogToo() throws Exception {
        Report empty = report(30, List.of(), List.of(), List.of(), List.of(), List.of());
        byte[] file = made(empty, false, PaperSize.LETTER);
        assertEquals(1, PaperRules.pages(file));
        PaperRules.assertAccessible(file);
        assertTrue(PaperRules.text(file).contains("Nothing was written down in these days."));
    }

    @Test
    void hasASecondPageOnlyOnRequestWithTheQuestionsWhole() throws Exception {
        String question = "What may I do about the numbness at night ".repeat(12) + "end?";
        Report report = full(92, List.of(question, "One?", "Two?"));
        assertEquals(1, PaperRules.pages(made(report, false, PaperSize.LETTER)));
        byte[] file = made(report, true, PaperSize.LETTER);
        assertEquals(2, PaperRules.pages(file));
        assertTrue(PaperRules.text(file).replaceAll("\\s+", " ").contains("end?"));
        PaperRules.assertReadable(file, 12);
        PaperRules.assertAccessible(file);
    }

    @Test
    void isReadFromTopToBottomAndColumnByColumn() throws Exception {
        String text = PaperRules.text(made(full(92, List.of("May I swim again?")), false, PaperSize.A4))
                .replaceAll("\\s+", " ");
        int at = -1;
        for (String part : List.of(
                "Pain log",
                "days with pain per 28",
                "Pain over time",
                "Episodes",
                "Before and after",
                "Warning signs ticked",
                "Where it hurt",
                "May I swim again?")) {
            int next = text.indexOf(part, at + 1);
            assertTrue(next > at, part + " after " + at + " in\n" + text);
            at = next;
        }
    }

    @Test
    void showsSignsThatItCannotPrintAsBoxesAndKeepsWhatTheyMean() throws Exception {
        byte[] file = made(full(92, List.of("هل يمكنني السباحة؟", "泳いでもいいですか", "Swim 🏊?")), false, PaperSize.A4);
        assertEquals(1, PaperRules.pages(file));
        PaperRules.assertAccessible(file);
        assertTrue(PaperRules.text(file).contains("Swim"));
    }

    /** “39 h 30 min” and “Side of neck, left” were cut with an ellipsis once. */
    @ParameterizedTest
    @ValueSource(ints = {7, 92, 3652})
    void cutsNoCellOff(int days) throws Exception {
        for (PaperSize paper : PaperSize.values()) {
            String text = PaperRules.text(made(full(days, List.of()), false, paper));
            assertFalse(text.contains("…"), text);
            assertTrue(text.replaceAll("\\s+", " ").contains("Side of neck, left"), text);
        }
    }

    @Test
    void namesAsManyPlacesOfAnEpisodeAsAColumnHolds() {
        ReportWords words = new ReportWords(Bundled.TEXTS, Bundled.CARE);
        ReportEpisode many = new ReportEpisode(
                new Sore(
                                1,
                                MADE,
                                MADE,
                                List.of(
                                        Sore.site("neck-side:left"),
                                        Sore.site("neck-back"),
                                        Sore.site("jaw"),
                                        Sore.site("shoulder:right")),
                                List.of(),
                                List.of(),
                                null,
                                EpisodeSafety.NONE)
                        .episode(),
                LAST,
                LAST,
                new Nprs(4));
        assertTrue(words.where(many).endsWith(" and 2 more"), words.where(many));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 28 Nov",
        "8, 28 Nov; 29 Nov; 30 Nov; 1 Dec; 2 Dec; 3 Dec; 4 Dec; 5 Dec",
        "90, 28 Nov; 12 Dec; 26 Dec; 9 Jan; 23 Jan; 6 Feb; 20 Feb",
        "365, Dec 2016; Feb 2017; Apr 2017; Jun 2017; Aug 2017; Oct 2017",
        "3653, 2017; 2018; 2019; 2020; 2021; 2022; 2023; 2024; 2025; 2026"
    })
    void namesWholeDaysMonthsAndYearsBeneathTheGraph(int days, String names) {
        List<String> marks = new TimeAxis(
                        LocalDate.of(2016, 11, 28), days, new ReportWords(Bundled.TEXTS, Bundled.CARE))
                .marks(440, name -> name.length() * 7 + 12).stream()
                        .map(TimeAxis.Mark::name)
                        .toList();
        assertEquals(names, String.join("; ", marks));
    }

    @Test
    void canBeStopped() {
        Report report = full(92, List.of());
        assertThrows(
                PaperWork.Stopped.class,
                () -> ReportPdf.of(
                        report, request(false, PaperSize.A4), Bundled.TEXTS, Bundled.CARE, share -> share < 0.5));
    }

    @Test
    void namesWhatIsNotShared() throws Exception {
        Report all = full(92, List.of());
        Report some = new Report(
                all.made(),
                all.day(),
                all.from(),
                all.to(),
                java.util.Set.of(ReportPart.PAIN),
                all.days(),
                List.of(),
                all.figures(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertTrue(PaperRules.text(made(some, false, PaperSize.A4)).contains("Not shared: episodes"));
    }

    @Test
    void theNotesFitIntoSixHundredCharactersWithTheSignsFirst() {
        String notes = NotesText.of(full(3652, List.of("x".repeat(600))), Bundled.TEXTS, Bundled.CARE);
        assertTrue(notes.length() <= NotesText.MOST, notes);
        assertTrue(notes.indexOf("Signs ticked") < notes.indexOf("Pain on"), notes);
        assertTrue(notes.contains("NPRS"), notes);
    }

    private static byte[] made(Report report, boolean details, PaperSize paper) {
        return ReportPdf.of(report, request(details, paper), Bundled.TEXTS, Bundled.CARE, PaperWork.QUIET);
    }

    private static ReportRequest request(boolean details, PaperSize paper) {
        return new ReportRequest(null, LAST, ReportPart.ALL, List.of(), details, paper);
    }

    /** One in which there is more of everything than a page holds. */
    private static Report full(int days, List<String> questions) {
        List<ReportEpisode> episodes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LAST.minusDays((long) i * days / 40);
            episodes.add(new ReportEpisode(
                    new Sore(
                                    i + 1,
                                    day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                                    day.atTime(20, 0).toInstant(ZoneOffset.UTC),
                                    List.of(Sore.site("neck-side:left"), Sore.site("neck-back")),
                                    List.of(),
                                    List.of(),
                                    null,
                                    EpisodeSafety.NONE)
                            .episode(),
                    day,
                    day,
                    new Nprs(i % 11)));
        }
        List<ReportSign> signs = List.of(
                new ReportSign("fever", LAST, LAST),
                new ReportSign("limb-nerve", LAST.minusDays(3), null),
                new ReportSign("cord", null, null));
        return report(days, episodes, signs, questions, List.of(measure(7), measure(3)), programmes());
    }

    private static List<ReportProgramme> programmes() {
        return List.of(
                new ReportProgramme("First week of a neck spasm", "A. Sample", 60, 41, 1, 3),
                new ReportProgramme("Back to the desk", "A. Sample", 20, 12, 0, 0));
    }

    private static JournalEntry.Measure measure(int score) {
        return new JournalEntry.Measure(
                Sore.id(900 + score), MADE, OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, score)), null);
    }

    private static Report report(
            int days,
            List<ReportEpisode> episodes,
            List<ReportSign> signs,
            List<String> questions,
            List<JournalEntry.Measure> measures,
            List<ReportProgramme> programmes) {
        boolean some = !episodes.isEmpty();
        LocalDate first = LAST.minusDays(days - 1L);
        List<DayFigures> figures = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; some && i < days; i++) {
            if (i % 5 != 2) {
                dates.add(first.plusDays(i));
                figures.add(new DayFigures(
                        first.plusDays(i), new Nprs(i * 7 % 11), 1, 0, 0, 1, 1, Duration.ofMinutes(5), Map.of(), null));
            }
        }
        return new Report(
                MADE,
                LAST,
                first,
                LAST,
                ReportPart.ALL,
                figures,
                episodes.stream()
                        .map(each -> new DaySpan(each.began(), each.began()))
                        .toList(),
                new ReportFigures(
                        days,
                        figures.size(),
                        figures.size(),
                        12,
                        5,
                        9,
                        20,
                        episodes.size(),
                        some ? 39 : 0,
                        some ? Duration.ofHours(60) : null,
                        null,
                        some),
                episodes,
                some
                        ? List.of(
                                new SiteTally(Sore.site("neck-side:left"), 9), new SiteTally(Sore.site("neck-back"), 4))
                        : List.of(),
                some ? List.of(new Tally("phone-shoulder", 9), new Tally("heavy-lifting", 4)) : List.of(),
                some
                        ? List.of(new ReportRemedy("ice", 12, 9, 6.0, 3.5), new ReportRemedy("heat", 3, 2, null, null))
                        : List.of(),
                dates,
                dates,
                measures.isEmpty()
                        ? List.of()
                        : List.of(new ReportMeasure(measures.getFirst(), measures.getLast(), 2, first, LAST)),
                programmes,
                signs,
                questions);
    }
}
