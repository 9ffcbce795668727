package app.nape.exchange.fhir;

import app.nape.care.plan.Followed;
import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.words.ItemDoseWords;
import app.nape.words.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A programme as a CarePlan, and each exercise of each of its sets as a ServiceRequest. */
final class ProgrammeResources {
    private final Texts texts;
    private final ItemDoseWords doses;
    private final UUID person;
    private final LocalDate today;

    ProgrammeResources(Texts texts, UUID person, LocalDate today) {
        this.texts = texts;
        doses = new ItemDoseWords(texts);
        this.person = person;
        this.today = today;
    }

    /** The plan first, then what it asks for. */
    List<FhirResource> of(Followed followed, boolean going) {
        Programme programme = followed.programme();
        String status = going && !today.isAfter(programme.valid().to()) ? "active" : "completed";
        List<FhirResource> asked = new ArrayList<>();
        for (Phase phase : programme.phases()) {
            for (ProgrammeSet set : phase.sets()) {
                set.items().forEach(item -> asked.add(request(programme, phase, set, item, status)));
            }
        }
        FhirResource plan = new FhirResource(
                        "CarePlan", programme.id(), programme.head().title())
                .with("status", status)
                .with("intent", "plan")
                .with("title", FhirResource.plain(programme.head().title()))
                .reference("subject", person);
        days(plan.fields().putObject("period"), programme);
        plan.fields()
                .putObject("author")
                .put("display", FhirResource.plain(programme.sender().name()));
        for (FhirResource each : asked) {
            plan.array("activity").addObject().putObject("reference").put("reference", FhirResource.urn(each.id()));
        }
        plan.note(programme.note());
        List<FhirResource> all = new ArrayList<>(List.of(plan));
        all.addAll(asked);
        return all;
    }

    private static void days(ObjectNode period, Programme programme) {
        period.put("start", programme.valid().from().toString())
                .put("end", programme.valid().to().toString());
    }

    private FhirResource request(Programme programme, Phase phase, ProgrammeSet set, Item item, String status) {
        String of = programme.id() + "/" + phase.id() + "/" + set.id() + "/" + item.id();
        String dose = doses.amount(item.dose());
        FhirResource it = new FhirResource(
                        "ServiceRequest",
                        UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)),
                        item.name() + ": " + dose)
                .with("status", status)
                .with("intent", "plan")
                .concept("code", null, item.name())
                .reference("subject", person)
                .references("basedOn", programme.id());
        ObjectNode repeat = it.fields().putObject("occurrenceTiming").putObject("repeat");
        days(repeat.putObject("boundsPeriod"), programme);
        repeat.put("frequency", set.timesADay()).put("period", 1).put("periodUnit", "d");
        ArrayNode days = repeat.putArray("dayOfWeek");
        set.days().forEach(day -> days.add(day.toString().substring(0, 3).toLowerCase(Locale.ROOT)));
        it.with("patientInstruction", FhirResource.plain(dose + (item.note().isBlank() ? "" : ". " + item.note())));
        return it.note(texts.of("share.fhir.phase", phase.title(), set.title()));
    }
}
