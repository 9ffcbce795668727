package app.nape.exchange.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.EpisodeSafety;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.content.Bundled;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.report.ReportPart;
import app.nape.journal.JournalEntry;
import app.nape.store.SampleEntries;
import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves the log and what stays: of each topic that was chosen exactly its entries, and of an entry nothing of another topic. */
class ChosenTest {
    private static final EpisodeSafety SIGNS = EpisodeSafety.NONE.ticked(List.of("fever"));

    private static final JournalEntry.Pain PAIN =
            new JournalEntry.Pain(SampleEntries.pain(1, 0, null).episode().withSafety(SIGNS));
    private static final JournalEntry.Reading READING = new JournalEntry.Reading(
            new UUID(0, 2),
            PAIN.id(),
            PAIN.at(),
            SampleEntries.reading(2, 1, 1, 6).score(),
            "words");
    private static final JournalEntry.Spasm SPASM = SampleEntries.spasm(3, 1, 2);
    private static final JournalEntry.Remedy REMEDY = noted(SampleEntries.remedy(4, 3, 1), "words");
    private static final JournalEntry.Stretch STRETCH = SampleEntries.stretch(5, 4, 1);
    private static final JournalEntry.Break BREAK = SampleEntries.pause(6, 5);
    private static final JournalEntry.Measure MEASURE = new JournalEntry.Measure(
            new UUID(0, 7), PAIN.at(), OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, 4)), "words");
    private static final List<JournalEntry> ALL = List.of(PAIN, READING, SPASM, REMEDY, STRETCH, BREAK, MEASURE);

    private static JournalEntry.Remedy noted(JournalEntry.Remedy use, String note) {
        return new JournalEntry.Remedy(
                use.id(),
                use.at(),
                use.remedyId(),
                use.length(),
                use.siteId(),
                use.episodeId(),
                use.before(),
                use.after(),
                note);
    }

    private static Chosen only(Topic... topics) {
        return new Chosen(Set.of(topics));
    }

    @Test
    void letsEverythingOutAsItIsWhereEverythingWasChosen() {
        for (JournalEntry entry : ALL) {
            assertEquals(Optional.of(entry), Chosen.ALL.of(entry));
        }
        assertEquals(SIGNS, Chosen.ALL.of(SIGNS));
    }

    @ParameterizedTest
    @EnumSource
    void letsOutTheEntriesOfATopicAlone(Topic topic) {
        Map<Topic, Set<String>> kinds = new EnumMap<>(Map.of(
                Topic.PAIN,
                Set.of("pain", "reading", "spasm"),
                Topic.REMEDIES,
                Set.of("remedy"),
                Topic.STRETCHES,
                Set.of("stretch"),
                Topic.BREAKS,
                Set.of("break"),
                Topic.MEASURES,
                Set.of("measure"),
                Topic.SIGNS,
                Set.of(),
                Topic.NOTES,
                Set.of()));
        assertEquals(
                kinds.get(topic),
                ALL.stream()
                        .flatMap(entry -> only(topic).of(entry).stream())
                        .map(JournalEntry::kind)
                        .collect(Collectors.toSet()));
    }

    @Test
    void keepsThePersonsOwnWordsBackOfEveryKindOfEntry() {
        Set<Topic> topics = EnumSet.complementOf(EnumSet.of(Topic.NOTES));
        for (JournalEntry entry : ALL) {
            String shared = new Chosen(topics).of(entry).orElseThrow().toString();
            assertEquals(-1, shared.indexOf("words"), shared);
            assertEquals(-1, shared.indexOf("woke up"), shared);
            assertEquals(-1, shared.indexOf("while turning"), shared);
        }
        JournalEntry.Pain shared =
                (JournalEntry.Pain) only(Topic.PAIN, Topic.NOTES).of(PAIN).orElseThrow();
        assertEquals(PAIN.episode().note(), shared.episode().note());
    }

    @Test
    void keepsWarningSignsBackOfAnEpisodeAndApartFromOne() {
        JournalEntry.Pain shared =
                (JournalEntry.Pain) only(Topic.PAIN, Topic.NOTES).of(PAIN).orElseThrow();
        assertEquals(EpisodeSafety.NONE, shared.episode().safety());
        assertEquals(EpisodeSafety.NONE, only(Topic.PAIN).of(SIGNS));
        assertEquals(SIGNS, only(Topic.SIGNS).of(SIGNS));
    }

    @Test
    void tellsOfNoEpisodeBesideARemedyOrAStretchWherePainStays() {
        assertEquals(
                Optional.of(REMEDY.withoutEpisode()),
                only(Topic.REMEDIES, Topic.NOTES).of(REMEDY));
        assertEquals(
                Optional.of(STRETCH.withoutEpisode()), only(Topic.STRETCHES).of(STRETCH));
        assertEquals(Optional.of(STRETCH), only(Topic.STRETCHES, Topic.PAIN).of(STRETCH));
    }

    @ParameterizedTest
    @EnumSource
    void putsOnThePageTheFiguresOfATopicAloneAndTheQuestionsAlways(Topic topic) {
        Set<ReportPart> expected = EnumSet.of(ReportPart.QUESTIONS);
        switch (topic) {
            case PAIN ->
                expected.addAll(Set.of(ReportPart.PAIN, ReportPart.EPISODES, ReportPart.SITES, ReportPart.TRIGGERS));
            case REMEDIES -> expected.add(ReportPart.REMEDIES);
            case STRETCHES -> expected.add(ReportPart.PROGRAMME);
            case MEASURES -> expected.add(ReportPart.MEASURES);
            case SIGNS -> expected.add(ReportPart.SIGNS);
            case BREAKS, NOTES -> {}
        }
        SharedReport report = new SharedReport(Bundled.TEXTS, Bundled.CARE, PaperSize.A4, PAIN.at());
        Period week = new Period(
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), ZoneId.of("Europe/Berlin"), DayRollover.DEFAULT);
        assertEquals(
                expected, report.request(week, only(topic), List.of("Why?")).parts());
        assertEquals(
                List.of("Why?"),
                report.request(week, only(topic), List.of("Why?")).questions());
    }

    @Test
    void holdsTheDaysOfASpanFromTheTurnOfTheFirstToThatAfterTheLast() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Period week = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), berlin, DayRollover.DEFAULT);
        assertEquals(Instant.parse("2026-03-02T03:00:00Z"), week.begin());
        assertEquals(Instant.parse("2026-03-09T03:00:00Z"), week.end());
        assertEquals(LocalDate.of(2026, 3, 2), week.first());
        Period all = new Period(null, LocalDate.of(2026, 3, 8), berlin, DayRollover.DEFAULT);
        assertEquals(Instant.MIN, all.begin());
        assertEquals(LocalDate.of(1, 1, 1), all.first());
    }
}
