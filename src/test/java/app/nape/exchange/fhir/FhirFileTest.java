package app.nape.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.content.Bundled;
import app.nape.exchange.EntryNames;
import app.nape.exchange.paper.PaperRules;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.SharedReport;
import app.nape.exchange.share.Topic;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.store.SampleEntries;
import app.nape.time.DayRollover;
import app.nape.words.ItemDoseWords;
import app.nape.workshop.tour.MemoryJournal;
import app.nape.workshop.tour.SampleProgramme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written here is left in target/fhir, where .ci/fhir holds it against HAPI’s validator. */
class FhirFileTest {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Instant NOW = SampleEntries.at(6 * 60);
    private static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.UTF_8);

    private final Journal journal = new MemoryJournal();
    private final Programme programme = SampleProgramme.of("desk-neck", day());

    private static LocalDate day() {
        return SampleEntries.at(0).atZone(KOLKATA).toLocalDate();
    }

    private void fill() {
        PainEpisode odd = new PainEpisode(
                        new UUID(0x7000, 90),
                        SampleEntries.at(100),
                        null,
                        List.of(new PainSite("from-elsewhere", null)),
                        List.of(),
                        List.of("headache"),
                        List.of(),
                        "<b>5 & 6</b>\u0001\u0000 \uD83E\uDD15\nnext line")
                .withSafety(new EpisodeSafety(List.of("fever", "weak-arm"), SampleEntries.at(101), null));
        journal.saveAll(List.of(
                SampleEntries.pain(1, 0, SampleEntries.at(90)),
                SampleEntries.reading(2, 1, 5, 6),
                SampleEntries.spasm(3, 1, 10),
                SampleEntries.remedy(4, 20, 1),
                SampleEntries.remedy(5, 200, null),
                SampleEntries.stretch(6, 40, 1),
                SampleEntries.turn(7, 50, programme.id()),
                SampleEntries.turn(8, 60, new UUID(0x7000, 99)),
                SampleEntries.pause(9, 70),
                SampleEntries.measure(10, 80),
                new JournalEntry.Measure(
                        new UUID(0x7000, 91),
                        SampleEntries.at(120),
                        OutcomeMeasure.PEG,
                        List.of(new OutcomeAnswer(null, 5), new OutcomeAnswer(null, 4), new OutcomeAnswer(null, 3)),
                        "a hard week"),
                new JournalEntry.Pain(odd),
                new JournalEntry.Spasm(
                        new UUID(0x7000, 92), odd.id(), SampleEntries.at(130), Duration.ZERO, null, null)));
        SampleProgramme.begin(journal.programmes(), programme, day(), SampleEntries.at(0));
        journal.keepSafety(Map.of(), new EpisodeSafety(List.of("fever"), SampleEntries.at(1), null));
    }

    private static byte[] real(Journal log, Period days, Chosen parts) {
        return new SharedReport(Bundled.TEXTS, Bundled.CARE, PaperSize.A4, NOW)
                .pdf(log, days, parts, List.of("May I swim again?"));
    }

    private JsonNode written(String name, Chosen chosen, byte @Nullable [] report) throws IOException {
        return bundle(name, chosen, report == null ? null : (_, _, _) -> report);
    }

    private JsonNode bundle(String name, Chosen chosen, FhirFile.@Nullable Paper report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FhirFile file = new FhirFile(
                journal,
                new Period(null, day().plusDays(1), KOLKATA, DayRollover.DEFAULT),
                chosen,
                new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES),
                NOW,
                report,
                out);
        for (int step = 0; step < file.steps(); step++) {
            file.step(journal, step);
        }
        Files.createDirectories(Path.of("target/fhir"));
        Files.write(Path.of("target/fhir", name + ".json"), out.toByteArray());
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    private static Set<String> types(JsonNode bundle) {
        return bundle.get("entry")
                .valueStream()
                .map(entry -> entry.get("resource").get("resourceType").stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void beginsWithTheReportAndHoldsEachPartOfTheLog() throws IOException {
        fill();
        JsonNode bundle = written("whole", Chosen.ALL, PDF);
        assertEquals("collection", bundle.get("type").stringValue());
        JsonNode first = bundle.get("entry").get(0).get("resource");
        assertEquals("DocumentReference", first.get("resourceType").stringValue());
        assertArrayEquals(
                PDF,
                Base64.getDecoder()
                        .decode(first.get("content")
                                .get(0)
                                .get("attachment")
                                .get("data")
                                .stringValue()));
        assertEquals(
                Set.of(
                        "CarePlan",
                        "Condition",
                        "DocumentReference",
                        "Observation",
                        "Patient",
                        "Procedure",
                        "QuestionnaireResponse",
                        "ServiceRequest"),
                types(bundle));
        String text = bundle.toString();
        assertTrue(text.contains("\"72514-3\""), "scores say what they are");
        assertTrue(text.contains("+05:30"), "times are those of the clock");
        assertTrue(text.contains("&lt;b>5") || text.contains("<b>5 & 6</b>"), "words stay");
        assertFalse(text.contains("CUT_SHORT") || text.contains("rest-break"), "breaks are nothing for a clinic");
    }

    /** Every resource has a narrative, and whatever one names is in the bundle. */
    @Test
    void isWholeInItself() throws IOException {
        fill();
        JsonNode bundle = written("whole-again", Chosen.ALL, null);
        Set<String> there = bundle.get("entry")
                .valueStream()
                .map(entry -> entry.get("fullUrl").stringValue())
                .collect(Collectors.toSet());
        assertEquals(bundle.get("entry").size(), there.size(), "nothing twice");
        for (JsonNode named : bundle.findValues("reference")) {
            // An activity of a plan has one within one.
            assertTrue(named.isObject() || there.contains(named.stringValue()), named.toString());
        }
        bundle.findValues("activity")
                .forEach(all -> all.valueStream()
                        .forEach(one -> assertTrue(there.contains(
                                one.get("reference").get("reference").stringValue()))));
        bundle.get("entry")
                .valueStream()
                .forEach(entry -> assertEquals(
                        "generated",
                        entry.get("resource").get("text").get("status").stringValue()));
    }

    @Test
    void holdsNothingThatWasNotChosen() throws IOException {
        fill();
        JsonNode pain = written("pain", new Chosen(Set.of(Topic.PAIN)), null);
        assertEquals(Set.of("Condition", "Observation", "Patient"), types(pain));
        for (String kept : List.of("woke up", "while turning", "next line", "Fever", "a hard week", "A. Sample")) {
            assertFalse(pain.toString().contains(kept), kept);
        }
        JsonNode remedies = written("remedies", new Chosen(Set.of(Topic.REMEDIES)), null);
        assertEquals(Set.of("Patient", "Procedure"), types(remedies));
        assertFalse(remedies.toString().contains("reasonReference"));
    }

    @Test
    void isThereForAnEmptyLogToo() throws IOException {
        assertEquals(Set.of("Patient"), types(written("empty", Chosen.ALL, null)));
    }

    /** The report as it is, for whatever is chosen, stands first and can be read. */
    @Test
    void holdsTheRealReportOfWhatWasChosen() throws IOException {
        fill();
        for (Topic topic : Topic.values()) {
            JsonNode bundle = bundle("real-" + topic.word(), new Chosen(Set.of(topic)), FhirFileTest::real);
            byte[] pdf = Base64.getDecoder()
                    .decode(bundle.get("entry")
                            .get(0)
                            .get("resource")
                            .get("content")
                            .get(0)
                            .get("attachment")
                            .get("data")
                            .stringValue());
            assertEquals(1, PaperRules.pages(pdf), topic.word());
            assertTrue(PaperRules.text(pdf).contains("May I swim again?"), topic.word());
        }
        assertEquals(
                8, types(bundle("real-whole", Chosen.ALL, FhirFileTest::real)).size());
    }

    private static JsonNode first(JsonNode bundle, String type) {
        return bundle.get("entry")
                .valueStream()
                .map(entry -> entry.get("resource"))
                .filter(each -> each.get("resourceType").stringValue().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanIsActiveWhileItIsFollowedAndSaysWhenWhatIsDone() throws IOException {
        fill();
        JsonNode bundle = written("followed", Chosen.ALL, null);
        JsonNode plan = first(bundle, "CarePlan");
        assertEquals("active", plan.get("status").stringValue());
        assertEquals("plan", plan.get("intent").stringValue());
        assertEquals(programme.head().title(), plan.get("title").stringValue());
        assertEquals(
                programme.valid().from().toString(),
                plan.get("period").get("start").stringValue());
        assertEquals(
                programme.sender().name(), plan.get("author").get("display").stringValue());
        JsonNode asked = first(bundle, "ServiceRequest");
        ProgrammeSet set = programme.phases().getFirst().sets().getFirst();
        assertEquals("active", asked.get("status").stringValue());
        assertEquals(
                set.items().getFirst().name(), asked.get("code").get("text").stringValue());
        JsonNode repeat = asked.get("occurrenceTiming").get("repeat");
        assertEquals(set.timesADay(), repeat.get("frequency").intValue());
        assertEquals(set.days().size(), repeat.get("dayOfWeek").size());
        assertEquals(
                programme.valid().to().toString(),
                repeat.get("boundsPeriod").get("end").stringValue());
        assertEquals(
                new ItemDoseWords(Bundled.TEXTS).amount(set.items().getFirst().dose()),
                asked.get("patientInstruction").stringValue());
        assertTrue(asked.get("note").get(0).get("text").stringValue().contains(set.title()));
        assertEquals(
                programme.phases().stream()
                        .flatMap(phase -> phase.sets().stream())
                        .mapToInt(each -> each.items().size())
                        .sum(),
                plan.get("activity").size());
    }

    @Test
    void aPlanWhoseLastDayIsOverIsDone() throws IOException {
        fill();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FhirFile later = new FhirFile(
                journal,
                new Period(null, programme.valid().to().plusDays(1), KOLKATA, DayRollover.DEFAULT),
                Chosen.ALL,
                new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES),
                NOW,
                null,
                out);
        for (int step = 0; step < later.steps(); step++) {
            later.step(journal, step);
        }
        JsonNode bundle = JsonMapper.builder().build().readTree(out.toByteArray());
        assertEquals("completed", first(bundle, "CarePlan").get("status").stringValue());
        assertEquals("completed", first(bundle, "ServiceRequest").get("status").stringValue());
    }

    @Test
    void theSignsOfNoEpisodeAreOnlyInAFileOfTheWholeLog() throws IOException {
        journal.keepSafety(Map.of(), new EpisodeSafety(List.of("fever"), SampleEntries.at(1), null));
        assertEquals(Set.of("Observation", "Patient"), types(written("signs", Chosen.ALL, null)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FhirFile part = new FhirFile(
                journal,
                new Period(day(), day().plusDays(1), KOLKATA, DayRollover.DEFAULT),
                Chosen.ALL,
                new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES),
                NOW,
                null,
                out);
        for (int step = 0; step < part.steps(); step++) {
            part.step(journal, step);
        }
        assertEquals(Set.of("Patient"), types(JsonMapper.builder().build().readTree(out.toByteArray())));
    }

    /** Nobody can tell from two files that they are of the same person. */
    @Test
    void namesNobody() throws IOException {
        fill();
        JsonNode patient =
                written("named", Chosen.ALL, null).get("entry").get(0).get("resource");
        assertEquals(
                Set.of("resourceType", "id", "text", "active"),
                patient.propertyNames().stream().collect(Collectors.toSet()));
    }
}
