package app.nape.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.exchange.EntryNames;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.store.SampleEntries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a clinic's software reads of one entry, field by field; noon in London on 2 March 2026. */
class EntryResourcesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID EPISODE = new UUID(0, 2);
    private static final UUID ENTRY = new UUID(0, 3);
    private static final UUID PLAN = new UUID(0, 4);

    private final EntryResources resources =
            new EntryResources(new EntryNames(Bundled.TEXTS, Bundled.CARE, Bundled.EXERCISES), PERSON, Set.of(PLAN));

    private static String json(FhirResource resource) {
        return FhirResource.JSON
                .writeValueAsString(resource.fields())
                .replace('"', '\'')
                .replace("urn:uuid:00000000-0000-0000-0000-00000000000", "#");
    }

    private List<String> of(JournalEntry entry) {
        return resources.of(entry, LONDON).stream()
                .map(EntryResourcesTest::json)
                .toList();
    }

    private static JournalEntry.Pain pain(@Nullable Instant ended, List<String> triggers, List<String> qualities) {
        return new JournalEntry.Pain(new PainEpisode(
                        EPISODE,
                        NOON,
                        ended,
                        List.of(new PainSite("neck-back", null)),
                        triggers,
                        List.of("headache"),
                        qualities,
                        null)
                .withSafety(new EpisodeSafety(List.of("fever"), NOON.plusSeconds(60), null)));
    }

    private static String begins(String type, int id, String narrative) {
        return "{'resourceType':'" + type + "','id':'00000000-0000-0000-0000-00000000000" + id
                + "','text':{'status':'generated','div':'<div xmlns=\\'http://www.w3.org/1999/xhtml\\'>"
                + narrative + "</div>'},";
    }

    /** An observation of the person's own, of this category. */
    private static String observed(String category) {
        return "'status':'final','category':[{'coding':[{'system':"
                + "'http://terminology.hl7.org/CodeSystem/observation-category','code':'" + category
                + "'}]}],'subject':{'reference':'#1'},'performer':[{'reference':'#1'}],";
    }

    private static String quantity(String value, String unit) {
        return "'valueQuantity':{'value':" + value + ",'unit':'" + unit
                + "','system':'http://unitsofmeasure.org','code':'" + unit + "'}";
    }

    private static void has(String json, String... parts) {
        for (String part : parts) {
            assertTrue(json.contains(part), () -> part + " is not in " + json);
        }
    }

    @Test
    void anOpenEpisodeIsAConditionThatNobodyDiagnosedWithItsWarningSignsBesideIt() {
        List<String> all = of(pain(null, List.of(), List.of()));
        assertEquals(2, all.size());
        assertEquals(
                begins("Condition", 2, "2 Mar 2026, 12:00: Pain, as told by the person: Back of neck")
                        + "'clinicalStatus':{'coding':[{'system':"
                        + "'http://terminology.hl7.org/CodeSystem/condition-clinical','code':'active'}]},"
                        + "'verificationStatus':{'coding':[{'system':"
                        + "'http://terminology.hl7.org/CodeSystem/condition-ver-status','code':'unconfirmed'}],"
                        + "'text':'Told by the person, not a diagnosis'},"
                        + "'category':[{'coding':[{'system':"
                        + "'http://terminology.hl7.org/CodeSystem/condition-category','code':'problem-list-item'}]}],"
                        + "'code':{'text':'Pain, as told by the person: Back of neck'},'subject':{'reference':'#1'},"
                        + "'onsetDateTime':'2026-03-02T12:00:00.000Z','asserter':{'reference':'#1'},"
                        + "'bodySite':[{'coding':[{'system':'http://snomed.info/sct','code':'45048000',"
                        + "'display':'Neck structure'}],'text':'Back of neck'}],"
                        + "'evidence':[{'code':[{'coding':[{'system':'http://snomed.info/sct','code':'25064002',"
                        + "'display':'Headache'}],'text':'Headache'}]}]}",
                all.getFirst());
        has(
                all.getLast(),
                observed("survey") + "'focus':[{'reference':'#2'}],'code':{'text':'Warning signs ticked'},",
                "'effectiveDateTime':'2026-03-02T12:01:00.000Z','valueString':'Fever with neck or upper-back pain'}");
    }

    @Test
    void anEpisodeThatIsOverSaysWhenAndWhatThePersonThoughtOfIt() {
        has(
                of(pain(NOON.plusSeconds(3600), List.of("stress"), List.of("aching")))
                        .getFirst(),
                "'code':'resolved'",
                "'abatementDateTime':'2026-03-02T13:00:00.000Z'",
                "'note':[{'text':'How it felt: Aching'},"
                        + "{'text':'What may have set it off, in the person’s view: Emotional stress or anxiety'}]}");
    }

    @Test
    void aSpasmIsAMomentUnlessItsLengthIsKnown() {
        String begins = begins("Observation", 3, "2 Mar 2026, 12:00: Spasm") + observed("survey")
                + "'focus':[{'reference':'#2'}],'code':{'text':'Spasm'},";
        assertEquals(
                List.of(begins + "'effectiveDateTime':'2026-03-02T12:00:00.000Z'}"),
                of(new JournalEntry.Spasm(ENTRY, EPISODE, NOON, Duration.ZERO, null, null)));
        assertEquals(
                List.of(begins + "'effectivePeriod':{'start':'2026-03-02T12:00:00.000Z',"
                        + "'end':'2026-03-02T12:01:30.000Z'}," + quantity("8", "{score}")
                        + ",'note':[{'text':'turning'}]}"),
                of(new JournalEntry.Spasm(ENTRY, EPISODE, NOON, Duration.ofSeconds(90), new Nprs(8), "turning")));
    }

    @Test
    void aRemedyIsSelfCareThatNamesWhyWhereAndHowItWas() {
        assertEquals(
                List.of(begins("Procedure", 3, "2 Mar 2026, 12:00: Ice or cold pack")
                        + "'status':'completed','category':{'text':'Self-care'},"
                        + "'code':{'coding':[{'system':'http://snomed.info/sct','code':'229585002',"
                        + "'display':'Cold pack treatment'}],'text':'Ice or cold pack'},'subject':{'reference':'#1'},"
                        + "'performedPeriod':{'start':'2026-03-02T12:00:00.000Z','end':'2026-03-02T12:15:00.000Z'},"
                        + "'performer':[{'actor':{'reference':'#1'}}],'reasonReference':[{'reference':'#2'}],"
                        + "'bodySite':[{'coding':[{'system':'http://snomed.info/sct','code':'45048000',"
                        + "'display':'Neck structure'}],'text':'Back of neck'}],"
                        + "'note':[{'text':'Pain before: 6 of 10. Pain after: 4 of 10.'},{'text':'thin cloth'}]}"),
                of(new JournalEntry.Remedy(
                        ENTRY,
                        NOON,
                        "ice",
                        Duration.ofMinutes(15),
                        "neck-back",
                        EPISODE,
                        new Nprs(6),
                        new Nprs(4),
                        "thin cloth")));
        String untimed = of(new JournalEntry.Remedy(
                        ENTRY, NOON, "ice", Duration.ZERO, null, null, null, new Nprs(4), null))
                .getFirst();
        has(untimed, "'performedDateTime':'2026-03-02T12:00:00.000Z'", "'note':[{'text':'Pain after: 4 of 10.'}]}");
        assertFalse(untimed.contains("reasonReference") || untimed.contains("bodySite"), untimed);
    }

    @Test
    void aSessionHasItsMinutesAndWhatWasDoneAndNoneIsMadeOfOneThatWasSkipped() {
        has(
                of(session(Duration.ofSeconds(305), SessionOutcome.STOPPED)).getFirst(),
                observed("activity"),
                "'code':{'coding':[{'system':'http://loinc.org','code':'55411-3','display':'Exercise duration'}],",
                "'effectivePeriod':{'start':'2026-03-02T12:00:00.000Z','end':'2026-03-02T12:05:05.000Z'},"
                        + quantity("5.1", "min"),
                "'note':[{'text':'Stopped early'},{'text':'Self-hug upper-back stretch'},"
                        + "{'text':'Pain before: 5 of 10.'}]}");
        has(
                of(session(Duration.ZERO, SessionOutcome.FINISHED)).getFirst(),
                "'effectiveDateTime':'2026-03-02T12:00:00.000Z'," + quantity("0.0", "min"));
        assertEquals(List.of(), of(session(Duration.ZERO, SessionOutcome.SKIPPED)));
    }

    private static JournalEntry.Stretch session(Duration length, SessionOutcome outcome) {
        return new JournalEntry.Stretch(
                ENTRY, NOON, "desk-5", List.of("self-hug"), length, outcome, EPISODE, new Nprs(5), null, null);
    }

    @Test
    void aSetOfAProgrammeNamesItsPlanOnlyWhereThePlanIsInTheFile() {
        has(of(SampleEntries.turn(3, 0, PLAN)).getFirst(), "'basedOn':[{'reference':'#4'}]");
        assertFalse(of(SampleEntries.turn(3, 0, new UUID(0, 9))).getFirst().contains("basedOn"));
    }

    @Test
    void answersKeepTheWordsOfEachQuestionAndTheNote() {
        String answered = of(SampleEntries.measure(3, 0)).getFirst();
        has(
                answered,
                "'status':'completed','subject':{'reference':'#1'},'authored':",
                "'author':{'reference':'#1'}",
                "'item':[{'linkId':'psfs-1','text':'look over my shoulder','answer':[{'valueInteger':4}]},",
                "{'linkId':'psfs-3','text':'sleep','answer':[{'valueInteger':10}]},",
                "{'linkId':'note','text':'Note','answer':[{'valueString':'a good week'}]}]}");
    }

    @Test
    void signsThatBelongToNoEpisodeAreThePersons() {
        EpisodeSafety ticked = new EpisodeSafety(List.of("fever"), null, null);
        FhirResource alone = resources.signs(ticked, null, NOON, LONDON).orElseThrow();
        has(json(alone), "'effectiveDateTime':'2026-03-02T12:00:00.000Z'");
        assertFalse(json(alone).contains("focus"));
        assertNotEquals(
                alone.id(),
                resources.signs(ticked, EPISODE, NOON, LONDON).orElseThrow().id());
        assertEquals(Optional.empty(), resources.signs(new EpisodeSafety(List.of(), NOON, null), null, NOON, LONDON));
    }

    @Test
    void wordsHaveNoSignThatNobodyCanReadAndAreNeverEmpty() {
        assertEquals("a\nb c", FhirResource.plain(" a\nb\u0000\u0007 \ud800c\uffff "));
        assertEquals("–", FhirResource.plain("\u0001 "));
    }
}
