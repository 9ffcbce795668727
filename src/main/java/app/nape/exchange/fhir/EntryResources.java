package app.nape.exchange.fhir;

import app.nape.care.BodySite;
import app.nape.care.Coding;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.Symptom;
import app.nape.care.remedy.RemedyKind;
import app.nape.exchange.EntryNames;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.words.DayWords;
import app.nape.words.OutcomeWords;
import app.nape.words.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries as resources: a score is an Observation, an episode a Condition that nobody has confirmed, ice and heat are Procedures. */
final class EntryResources {
    private static final String LOINC = "http://loinc.org";
    private static final Coding PAIN =
            new Coding(LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported");
    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String SURVEY = "survey";
    private static final String SUBJECT = "subject";

    /** What the questions of PEG are called in LOINC, in their order. */
    private static final List<String> PEG_ITEMS = List.of("75893-8", "91145-3", "91146-1");

    private final EntryNames names;
    private final Texts texts;
    private final OutcomeWords outcomes;
    private final UUID person;
    private final Set<UUID> programmes;

    /** @param programmes that are in the bundle */
    EntryResources(EntryNames names, UUID person, Set<UUID> programmes) {
        this.names = names;
        texts = names.texts();
        outcomes = new OutcomeWords(texts);
        this.person = person;
        this.programmes = Set.copyOf(programmes);
    }

    /** What an entry becomes; nothing for breaks and for sessions that were never begun. */
    List<FhirResource> of(JournalEntry entry, ZoneId zone) {
        return switch (entry) {
            case JournalEntry.Pain(var episode) -> episode(episode, zone);
            case JournalEntry.Reading it -> List.of(reading(it, zone));
            case JournalEntry.Spasm it -> List.of(spasm(it, zone));
            case JournalEntry.Remedy it -> List.of(remedy(it, zone));
            case JournalEntry.Stretch it ->
                it.outcome() == SessionOutcome.SKIPPED ? List.of() : List.of(session(it, zone));
            case JournalEntry.Measure it -> List.of(measure(it, zone));
            case JournalEntry.Break _ -> List.of();
        };
    }

    private String told(String what, Instant at, ZoneId zone) {
        return texts.of(
                "share.fhir.told",
                DayWords.shortDayAndYear(texts.locale()).format(at.atZone(zone)),
                FhirResource.time(at, zone).substring(11, 16),
                what);
    }

    private List<FhirResource> episode(PainEpisode episode, ZoneId zone) {
        String where = names.sites(episode.sites());
        String what = texts.of("share.fhir.pain", where);
        FhirResource it = new FhirResource("Condition", episode.id(), told(what, episode.started(), zone))
                .coded(
                        "clinicalStatus",
                        "http://terminology.hl7.org/CodeSystem/condition-clinical",
                        episode.open() ? "active" : "resolved")
                .coded(
                        "verificationStatus",
                        "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                        "unconfirmed")
                .category("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item")
                .concept("code", null, what)
                .reference(SUBJECT, person)
                .at("onsetDateTime", episode.started(), zone)
                .reference("asserter", person);
        ((ObjectNode) it.fields().get("verificationStatus")).put("text", texts.of("share.fhir.own-words"));
        if (episode.ended() != null) {
            it.at("abatementDateTime", episode.ended(), zone);
        }
        for (PainSite site : episode.sites()) {
            FhirResource.concept(it.array("bodySite").addObject(), code(site.siteId()), names.sites(List.of(site)));
        }
        for (String id : episode.symptoms()) {
            Coding code = names.care().symptom(id).map(Symptom::code).orElse(null);
            FhirResource.concept(
                    it.array("evidence").addObject().putArray("code").addObject(), code, names.symptoms(List.of(id)));
        }
        if (!episode.qualities().isEmpty()) {
            it.note(texts.of("share.fhir.qualities", names.qualities(episode.qualities())));
        }
        if (!episode.triggers().isEmpty()) {
            it.note(texts.of("share.fhir.triggers", names.triggers(episode.triggers())));
        }
        it.note(episode.note());
        List<FhirResource> all = new ArrayList<>(List.of(it));
        signs(episode.safety(), episode.id(), episode.started(), zone).ifPresent(all::add);
        return all;
    }

    /** What was ticked of the card of warning signs; {@code episode} is null for what belongs to none. */
    java.util.Optional<FhirResource> signs(EpisodeSafety said, @Nullable UUID episode, Instant at, ZoneId zone) {
        if (said.signs().isEmpty()) {
            return java.util.Optional.empty();
        }
        String words = names.signs(said.signs());
        Instant when = said.seen() == null ? at : said.seen();
        UUID id = UUID.nameUUIDFromBytes(
                ("signs " + (episode == null ? person : episode)).getBytes(StandardCharsets.UTF_8));
        FhirResource it = observation(
                        id, SURVEY, told(texts.of("share.fhir.signs") + ": " + words, when, zone), episode)
                .concept("code", null, texts.of("share.fhir.signs"))
                .at("effectiveDateTime", when, zone)
                .with("valueString", FhirResource.plain(words));
        return java.util.Optional.of(it);
    }

    private @Nullable Coding code(String site) {
        return names.care().site(site).map(BodySite::code).orElse(null);
    }

    private FhirResource observation(UUID id, String category, String narrative, @Nullable UUID episode) {
        FhirResource it = new FhirResource("Observation", id, narrative)
                .with("status", "final")
                .category(CATEGORY, category)
                .reference(SUBJECT, person)
                .references("performer", person);
        return episode == null ? it : it.references("focus", episode);
    }

    private FhirResource reading(JournalEntry.Reading it, ZoneId zone) {
        String what = texts.of(
                "log.words.reading",
                it.score().score(),
                names.care().band(it.score().score()).label());
        return observation(it.id(), SURVEY, told(what, it.at(), zone), it.episodeId())
                .concept("code", PAIN, texts.of("share.fhir.score"))
                .at("effectiveDateTime", it.at(), zone)
                .quantity("valueQuantity", it.score().score(), "{score}")
                .note(it.note());
    }

    private FhirResource spasm(JournalEntry.Spasm it, ZoneId zone) {
        String what = texts.of("log.words.spasm");
        FhirResource spasm = observation(it.id(), SURVEY, told(what, it.at(), zone), it.episodeId())
                .concept("code", null, what);
        if (it.length().isZero()) {
            spasm.at("effectiveDateTime", it.at(), zone);
        } else {
            spasm.period("effectivePeriod", it.at(), it.at().plus(it.length()), zone);
        }
        if (it.worst() != null) {
            spasm.quantity("valueQuantity", it.worst().score(), "{score}");
        }
        return spasm.note(it.note());
    }

    private FhirResource remedy(JournalEntry.Remedy it, ZoneId zone) {
        String what = names.remedy(it.remedyId());
        Coding code = names.care().remedy(it.remedyId()).map(RemedyKind::code).orElse(null);
        FhirResource used = new FhirResource("Procedure", it.id(), told(what, it.at(), zone))
                .with("status", "completed")
                .concept("category", null, texts.of("share.fhir.self-care"))
                .concept("code", code, what)
                .reference(SUBJECT, person);
        if (it.length().isZero()) {
            used.at("performedDateTime", it.at(), zone);
        } else {
            used.period("performedPeriod", it.at(), it.at().plus(it.length()), zone);
        }
        used.array("performer").addObject().putObject("actor").put("reference", FhirResource.urn(person));
        if (it.episodeId() != null) {
            used.references("reasonReference", it.episodeId());
        }
        if (it.siteId() != null) {
            FhirResource.concept(used.array("bodySite").addObject(), code(it.siteId()), names.site(it.siteId()));
        }
        return used.note(beforeAfter(it.before(), it.after())).note(it.note());
    }

    private FhirResource session(JournalEntry.Stretch it, ZoneId zone) {
        String what = names.what(it) + ", " + names.outcome(it);
        FhirResource done = observation(it.id(), "activity", told(what, it.at(), zone), it.episodeId())
                .concept("code", new Coding(LOINC, "55411-3", "Exercise duration"), names.what(it));
        if (it.length().isZero()) {
            done.at("effectiveDateTime", it.at(), zone);
        } else {
            done.period("effectivePeriod", it.at(), it.at().plus(it.length()), zone);
        }
        if (it.turn() != null && programmes.contains(it.turn().plan())) {
            done.references("basedOn", it.turn().plan());
        }
        done.quantity("valueQuantity", minutes(it.length()), "min");
        return done.note(names.outcome(it)).note(names.exercises(it.done())).note(beforeAfter(it.before(), it.after()));
    }

    private static BigDecimal minutes(Duration length) {
        return BigDecimal.valueOf(length.toSeconds()).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }

    private String beforeAfter(@Nullable Nprs before, @Nullable Nprs after) {
        return Stream.of(
                        before == null ? "" : texts.of("share.fhir.before", before.score()),
                        after == null ? "" : texts.of("share.fhir.after", after.score()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private FhirResource measure(JournalEntry.Measure it, ZoneId zone) {
        FhirResource answered = new FhirResource(
                        "QuestionnaireResponse", it.id(), told(outcomes.title(it), it.at(), zone))
                .with("status", "completed")
                .reference(SUBJECT, person)
                .at("authored", it.at(), zone)
                .reference("author", person);
        ArrayNode items = answered.array("item");
        for (int i = 0; i < it.answers().size(); i++) {
            OutcomeAnswer answer = it.answers().get(i);
            String asked = answer.activity() == null ? outcomes.question(it.measure(), i) : answer.activity();
            items.addObject()
                    .put(
                            "linkId",
                            it.measure() == OutcomeMeasure.PEG
                                    ? PEG_ITEMS.get(i)
                                    : it.measure().word() + "-" + (i + 1))
                    .put("text", FhirResource.plain(asked))
                    .putArray("answer")
                    .addObject()
                    .put("valueInteger", answer.score());
        }
        if (it.note() != null && !it.note().isBlank()) {
            items.addObject()
                    .put("linkId", "note")
                    .put("text", texts.of("share.kind.note"))
                    .putArray("answer")
                    .addObject()
                    .put("valueString", FhirResource.plain(it.note()));
        }
        return answered;
    }
}
