package app.nape.exchange;

import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.PainAnswer;
import app.nape.care.PainSite;
import app.nape.care.plan.SetTurn;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one entry as an object of an archive; what is not known is left out. */
final class EntryWriter {
    private final JsonGenerator json;

    EntryWriter(JsonGenerator json) {
        this.json = json;
    }

    /** {@code written} is where and by which day it was written, or null when that is not known. */
    void write(JournalEntry entry, @Nullable Written written) {
        json.writeStartObject();
        text("kind", entry.kind());
        text("id", entry.id());
        text("at", entry.at());
        if (written != null) {
            text("zone", written.zone());
            text("day", written.day());
        }
        switch (entry) {
            case JournalEntry.Pain pain -> {
                text("ended", pain.episode().ended());
                sites(pain.episode().sites());
                pain.episode().fields().answers().forEach(this::answer);
                said(pain.episode().safety());
            }
            case JournalEntry.Reading reading -> {
                text("episode", reading.episodeId());
                score("score", reading.score());
                text("note", reading.note());
            }
            case JournalEntry.Spasm spasm -> {
                text("episode", spasm.episodeId());
                text("length", spasm.length());
                score("worst", spasm.worst());
                text("note", spasm.note());
            }
            case JournalEntry.Remedy remedy -> {
                text("remedy", remedy.remedyId());
                text("length", remedy.length());
                text("site", remedy.siteId());
                text("episode", remedy.episodeId());
                score("before", remedy.before());
                score("after", remedy.after());
                text("note", remedy.note());
            }
            case JournalEntry.Stretch stretch -> {
                text("routine", stretch.routineId());
                list("done", stretch.done());
                text("length", stretch.length());
                text("outcome", stretch.outcome().word());
                text("episode", stretch.episodeId());
                score("before", stretch.before());
                score("after", stretch.after());
                turn(stretch.turn());
            }
            case JournalEntry.Break done -> {
                text("rule", done.ruleId());
                text("break", done.breakKind().word());
                text("outcome", done.outcome().word());
                text("length", done.length());
            }
            case JournalEntry.Measure measure -> {
                text("measure", measure.measure().word());
                answers(measure.answers());
                text("note", measure.note());
            }
        }
        json.writeEndObject();
    }

    private void turn(@Nullable SetTurn turn) {
        if (turn != null) {
            text("programme", turn.plan());
            json.writeNumberProperty("revision", turn.revision());
            text("phase", turn.phase());
            text("set", turn.set());
            json.writeBooleanProperty("ticked", turn.ticked());
            list("items", turn.items());
            list(
                    "skipped",
                    turn.skipped().stream()
                            .map(each -> each.item() + ":" + each.why().word())
                            .toList());
        }
    }

    /** Writes what was said about warning signs apart from any episode. */
    void card(EpisodeSafety said) {
        json.writeStartObject();
        said(said);
        json.writeEndObject();
    }

    private void said(EpisodeSafety said) {
        list("signs", said.signs());
        text("seen", said.seen());
        text("advised", said.advised());
        list("advisedFor", said.advisedFor().stream().sorted().toList());
        list("answers", pairs(said.answers()));
    }

    private void answer(PainAnswer answer) {
        switch (answer) {
            case PainAnswer.Keys(var name, var keys) -> list(name, keys);
            case PainAnswer.Said said -> text(said.name(), said.value());
            case PainAnswer.Scored(var name, var score) -> score(name, score);
        }
    }

    private void sites(List<PainSite> sites) {
        json.writeName("sites");
        json.writeStartArray();
        for (PainSite site : sites) {
            json.writeStartObject();
            text("site", site.siteId());
            text("side", word(site.side()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void answers(List<OutcomeAnswer> answers) {
        json.writeName("answers");
        json.writeStartArray();
        for (OutcomeAnswer answer : answers) {
            json.writeStartObject();
            text("activity", answer.activity());
            json.writeName("score");
            json.writeNumber(answer.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String word(@Nullable BodySide side) {
        return side == null ? null : side.word();
    }

    private static List<String> pairs(Map<String, String> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> answer.getKey() + ":" + answer.getValue())
                        .toList();
    }

    private void list(String field, List<String> items) {
        if (!items.isEmpty()) {
            json.writeName(field);
            json.writeStartArray();
            items.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void text(String field, @Nullable Object value) {
        if (value != null) {
            json.writeName(field);
            json.writeString(value.toString());
        }
    }

    private void score(String field, @Nullable Nprs score) {
        if (score != null) {
            json.writeName(field);
            json.writeNumber(score.score());
        }
    }
}
