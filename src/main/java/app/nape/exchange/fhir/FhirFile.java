package app.nape.exchange.fhir;

import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.exchange.EntryNames;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.Export;
import app.nape.exchange.share.JournalPieces;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.Piece;
import app.nape.exchange.share.Topic;
import app.nape.journal.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle of FHIR R4: the report first where there is one, the person without any identity, then what was shared of the log, oldest
 * first, and the programmes whose sets were done.
 */
public final class FhirFile implements Export {
    /** The report that stands first. */
    @FunctionalInterface
    public interface Paper {
        /** As a PDF. */
        byte[] pdf(Journal journal, Period period, Chosen chosen);
    }

    private final Period period;
    private final Chosen chosen;
    private final EntryNames names;
    private final Instant written;
    private final @Nullable Paper report;
    private final OutputStream out;
    private final JournalPieces pieces;
    private final UUID person;
    private final Map<UUID, Followed> programmes = new HashMap<>();
    private final Map<UUID, Boolean> going = new HashMap<>();
    private final EntryResources entryResources;
    private boolean begun;
    private int entries;

    /**
     * Nothing is written before the first step; the stream stays open.
     *
     * @param written when it is written
     * @param report makes a PDF of what is shared, or null for none
     */
    public FhirFile(
            Journal journal,
            Period period,
            Chosen chosen,
            EntryNames names,
            Instant written,
            @Nullable Paper report,
            OutputStream out) {
        this.period = period;
        this.chosen = chosen;
        this.names = names;
        this.written = written;
        this.report = report;
        this.out = out;
        pieces = new JournalPieces(journal, period, chosen);
        // Another one in each file, so that two files do not tell that they are the same person's.
        person = UUID.nameUUIDFromBytes(("person " + written).getBytes(StandardCharsets.UTF_8));
        if (chosen.has(Topic.STRETCHES)) {
            follow(journal.programmes());
        }
        entryResources = new EntryResources(names, person, programmes.keySet());
    }

    private void follow(Programmes all) {
        for (KeptProgramme kept : all.all()) {
            KeptPlans.followed(kept, all).ifPresent(followed -> {
                programmes.put(followed.programme().id(), followed);
                going.put(followed.programme().id(), kept.state() == ProgrammeState.FOLLOWED);
            });
        }
    }

    @Override
    public int steps() {
        return pieces.count() + 2;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        if (number == 0) {
            head(journal);
        } else if (number <= pieces.count()) {
            for (Piece.Line line : pieces.read(journal, number - 1).lines()) {
                for (FhirResource each :
                        entryResources.of(line.entry(), line.written().zone())) {
                    write(each);
                    entries++;
                }
            }
        } else {
            rest(journal);
        }
    }

    private void head(Journal journal) throws IOException {
        say("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"timestamp\":\""
                + FhirResource.time(written, period.zone()) + "\",\"entry\":[");
        Paper paper = report;
        if (paper != null) {
            byte[] pdf = paper.pdf(journal, period, chosen);
            String title = names.texts().of("share.fhir.report");
            FhirResource document = new FhirResource(
                            "DocumentReference",
                            UUID.nameUUIDFromBytes(("report " + written).getBytes(StandardCharsets.UTF_8)),
                            title)
                    .with("status", "current")
                    .concept("type", null, title)
                    .reference("subject", person)
                    .at("date", written, period.zone());
            document.array("content")
                    .addObject()
                    .putObject("attachment")
                    .put("contentType", "application/pdf")
                    .put("data", Base64.getEncoder().encodeToString(pdf))
                    .put("title", title)
                    .put("creation", FhirResource.time(written, period.zone()));
            write(document);
        }
        FhirResource patient = new FhirResource("Patient", person, names.texts().of("share.fhir.person"));
        patient.fields().put("active", true);
        write(patient);
    }

    private void rest(Journal journal) throws IOException {
        if (period.whole()) {
            var signs = entryResources.signs(chosen.of(journal.cardSafety()), null, written, period.zone());
            if (signs.isPresent()) {
                write(signs.get());
            }
        }
        ProgrammeResources plans = new ProgrammeResources(names.texts(), person, period.to());
        for (Followed each : programmes.values()) {
            for (FhirResource resource :
                    plans.of(each, going.getOrDefault(each.programme().id(), false))) {
                write(resource);
            }
        }
        say("\n]}\n");
        out.flush();
    }

    private void write(FhirResource resource) throws IOException {
        ObjectNode entry = FhirResource.JSON.createObjectNode();
        entry.put("fullUrl", FhirResource.urn(resource.id()));
        entry.set("resource", resource.fields());
        say(begun ? ",\n" : "\n");
        begun = true;
        out.write(FhirResource.JSON.writeValueAsBytes(entry));
    }

    private void say(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int entries() {
        return entries;
    }
}
