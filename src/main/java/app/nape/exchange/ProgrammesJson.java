package app.nape.exchange;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.ProgrammeState;
import app.nape.code.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The programmes a person was given, as a list of an archive. Each revision's file stands in it to the letter and is read as a file of
 * its own when it is used: whatever an archive claims, its signature tells.
 */
final class ProgrammesJson {
    private static final Sentence WHAT = Sentence.of("archive.what.programmes");
    private static final int MOST = 1_000;
    /** More than any file that is opened, in characters. */
    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    private static final int MOST_REVISIONS = 999;

    private ProgrammesJson() {}

    static void write(List<KeptProgramme> programmes, JsonGenerator json) {
        json.writeStartArray();
        for (KeptProgramme each : programmes) {
            json.writeStartObject();
            json.writeStringProperty("id", each.id().toString());
            json.writeStringProperty("state", each.state().word());
            json.writeStringProperty("since", each.since().toString());
            json.writeName("revisions");
            json.writeStartArray();
            each.revisions().forEach(revision -> write(revision, json));
            json.writeEndArray();
            json.writeName("answers");
            json.writeStartArray();
            each.answers().forEach(answer -> write(answer, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(KeptRevision revision, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("revision", revision.revision());
        json.writeStringProperty("opened", revision.opened().toString());
        text("accepted", revision.accepted(), json);
        text("day", revision.day(), json);
        text("signedBy", revision.signedBy(), json);
        json.writeStringProperty("file", revision.file());
        json.writeEndObject();
    }

    private static void write(PhaseAnswer answer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("phase", answer.phase());
        json.writeStringProperty("answer", answer.answer().word());
        json.writeStringProperty("at", answer.at().toString());
        json.writeStringProperty("day", answer.day().toString());
        json.writeEndObject();
    }

    private static void text(String field, @Nullable Object value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(field, value.toString());
        }
    }

    static List<KeptProgramme> read(JsonNode node) {
        List<KeptProgramme> programmes = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (JsonNode each : list(node, MOST)) {
            EntryFields fields =
                    new EntryFields(WHAT, each).onlyHas(Set.of("id", "state", "since", "revisions", "answers"));
            UUID id = fields.id("id");
            if (!ids.add(id)) {
                throw fields.refused("id", "archive.is-there-twice");
            }
            List<KeptRevision> revisions = new ArrayList<>();
            for (JsonNode one : list(each.get("revisions"), MOST_REVISIONS)) {
                revisions.add(revision(one));
            }
            List<PhaseAnswer> answers = new ArrayList<>();
            for (JsonNode one : list(each.get("answers"), MOST_REVISIONS)) {
                answers.add(answer(new EntryFields(WHAT, one)));
            }
            if (revisions.isEmpty()) {
                throw fields.refused("revisions", "archive.is-missing");
            }
            programmes.add(new KeptProgramme(
                    id, fields.word("state", ProgrammeState.class), fields.at("since"), revisions, answers));
        }
        return programmes;
    }

    private static List<JsonNode> list(@Nullable JsonNode node, int most) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray() || node.size() > most) {
            throw new ArchiveRefused(
                    Sentence.of("archive.entry", WHAT, "list", Sentence.of("entry.is-not-a-list-of", most)));
        }
        return List.copyOf(node.values());
    }

    private static KeptRevision revision(JsonNode node) {
        EntryFields fields = new EntryFields(WHAT, node)
                .onlyHas(Set.of("revision", "opened", "accepted", "day", "signedBy", "file"));
        Integer number = fields.wholeOrNull("revision", 1, MOST_REVISIONS);
        if (number == null) {
            throw fields.refused("revision", "archive.is-missing");
        }
        JsonNode file = node.get("file");
        if (file == null || !file.isString()) {
            throw fields.refused("file", "archive.is-no-text");
        }
        if (file.stringValue().length() > LARGEST_FILE) {
            throw fields.refused("file", "archive.is-too-large");
        }
        String day = fields.textOrNull("day");
        return new KeptRevision(
                number,
                fields.at("opened"),
                fields.atOrNull("accepted"),
                day == null ? null : HoursJson.day(fields, day),
                fields.textOrNull("signedBy"),
                file.stringValue());
    }

    private static PhaseAnswer answer(EntryFields fields) {
        fields.onlyHas(Set.of("phase", "answer", "at", "day"));
        LocalDate day = HoursJson.day(fields, Objects.requireNonNullElse(fields.textOrNull("day"), ""));
        return new PhaseAnswer(fields.key("phase"), fields.word("answer", MoveOn.class), fields.at("at"), day);
    }
}
