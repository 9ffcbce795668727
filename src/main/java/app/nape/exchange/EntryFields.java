package app.nape.exchange;

import app.nape.care.Nprs;
import app.nape.care.PainAnswer;
import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.content.OneLine;
import app.nape.journal.EntryBounds;
import app.nape.journal.Written;
import app.nape.time.DayRollover;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one entry of an archive, each checked when it is read; a wrong one is refused by number and name. */
final class EntryFields implements PainAnswer.Source<ArchiveRefused> {
    private static final String ZONE = "zone";
    private static final String DAY = "day";

    private final Sentence what;
    private final JsonNode node;

    EntryFields(int number, JsonNode node) {
        this(Sentence.of("archive.what.entry", number), node);
    }

    /** {@code what} begins the sentence that refuses a field. */
    EntryFields(Sentence what, JsonNode node) {
        this.what = what;
        this.node = node;
        if (!node.isObject()) {
            throw refused("entry", "archive.is-no-object");
        }
    }

    EntryFields onlyHas(Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(OneLine.of(name), "archive.is-not-known");
                });
        return this;
    }

    /** The same for a whole entry, which may also say where and by which day it was written. */
    void entryHas(Set<String> known) {
        Set<String> all = new HashSet<>(known);
        all.addAll(Set.of(ZONE, DAY));
        onlyHas(all);
    }

    /** Where and by which day the entry was written; null when the archive is older and does not say. */
    @Nullable
    Written written() {
        String zone = textOrNull(ZONE);
        if (zone == null) {
            if (textOrNull(DAY) != null) {
                throw refused(DAY, "archive.has-no-zone");
            }
            return null;
        }
        Instant at = at("at");
        Written written = written(zone, at);
        if (!written.fits(at)) {
            throw refused(DAY, "archive.is-another-day");
        }
        return written;
    }

    private Written written(String zone, Instant at) {
        ZoneId known;
        try {
            known = ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw refused(ZONE, "archive.is-no-zone");
        }
        String day = textOrNull(DAY);
        try {
            return day == null ? Written.in(known, DayRollover.DEFAULT, at) : new Written(known, LocalDate.parse(day));
        } catch (DateTimeException wrong) {
            throw refused(DAY, "archive.is-no-day");
        }
    }

    /** Refuses a field: {@code why} is the id of how it is wrong. */
    ArchiveRefused refused(String field, String why, Object... parts) {
        return refused(field, Sentence.of(why, parts));
    }

    private ArchiveRefused refused(String field, Sentence why) {
        return new ArchiveRefused(Sentence.of("archive.entry", what, field, why));
    }

    /** Refuses the entry for this, where there is something. */
    void accept(Optional<EntryBounds.Fault> fault) {
        if (fault.isPresent()) {
            throw refused(fault.get().field(), fault.get().why());
        }
    }

    UUID id(String field) {
        UUID id = idOrNull(field);
        if (id == null) {
            throw refused(field, "archive.is-missing");
        }
        return id;
    }

    @Nullable
    UUID idOrNull(String field) {
        String text = textOrNull(field);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw refused(field, "archive.is-no-id");
        }
    }

    Instant at(String field) {
        Instant at = atOrNull(field);
        if (at == null) {
            throw refused(field, "archive.is-missing");
        }
        return at;
    }

    @Nullable
    Instant atOrNull(String field) {
        String text = textOrNull(field);
        if (text == null) {
            return null;
        }
        try {
            Instant at = Instant.parse(text);
            accept(EntryBounds.instant(field, at));
            return at;
        } catch (DateTimeException wrong) {
            throw refused(field, "archive.is-no-instant");
        }
    }

    Duration length(String field) {
        String text = textOrNull(field);
        if (text == null) {
            return Duration.ZERO;
        }
        try {
            Duration length = Duration.parse(text);
            accept(EntryBounds.length(field, length));
            return length;
        } catch (DateTimeException wrong) {
            throw refused(field, "archive.is-no-duration");
        }
    }

    @Override
    public @Nullable Nprs scoreOrNull(String field) {
        Integer score = wholeOrNull(field, 0, 10);
        return score == null ? null : new Nprs(score);
    }

    Nprs score(String field) {
        Nprs score = scoreOrNull(field);
        if (score == null) {
            throw refused(field, "archive.is-missing");
        }
        return score;
    }

    @Nullable
    Integer wholeOrNull(String field, int least, int most) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw refused(field, "archive.is-no-whole-number", least, most);
        }
        return value.intValue();
    }

    /** Whether it says something under this name. */
    boolean has(String field) {
        JsonNode value = node.get(field);
        return value != null && !value.isNull();
    }

    /** True or false; false when the field is missing. */
    boolean flag(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw refused(field, "archive.is-no-flag");
        }
        return value.booleanValue();
    }

    String key(String field) {
        String key = keyOrNull(field);
        if (key == null) {
            throw refused(field, "archive.is-missing");
        }
        return key;
    }

    @Nullable
    String keyOrNull(String field) {
        String key = textOrNull(field);
        if (key != null && !EntryBounds.isKey(key)) {
            throw refused(field, "entry.is-not-a-key");
        }
        return key;
    }

    @Override
    public List<String> keys(String field) {
        List<String> keys = new ArrayList<>();
        for (JsonNode each : array(field)) {
            if (!each.isString() || !EntryBounds.isKey(each.stringValue())) {
                throw refused(field, "entry.holds-no-key");
            }
            keys.add(each.stringValue());
        }
        return keys;
    }

    /** Two keys with a colon between them, or the mark of an entry from before there were any; empty when the field is missing. */
    List<String> pairs(String field) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode each : array(field)) {
            String pair = each.isString() ? each.stringValue() : "";
            if (!EntryBounds.isPair(pair)) {
                throw refused(field, "entry.holds-no-pair");
            }
            pairs.add(pair);
        }
        return pairs;
    }

    List<EntryFields> objects(String field) {
        return array(field).stream().map(each -> new EntryFields(what, each)).toList();
    }

    <E extends Enum<E>> E word(String field, Class<E> kind) {
        E word = wordOrNull(field, kind);
        if (word == null) {
            throw refused(field, "archive.is-missing");
        }
        return word;
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String field, Class<E> kind) {
        String text = textOrNull(field);
        if (text == null) {
            return null;
        }
        return Worded.fromWord(kind, text).orElseThrow(() -> refused(field, "archive.is-no-word"));
    }

    @Override
    public @Nullable String textOrNull(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw refused(field, "archive.is-no-text");
        }
        accept(EntryBounds.text(field, value.stringValue()));
        return value.stringValue();
    }

    private List<JsonNode> array(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.size() > EntryBounds.LONGEST_LIST) {
            throw refused(field, "entry.is-not-a-list-of", EntryBounds.LONGEST_LIST);
        }
        return List.copyOf(value.values());
    }
}
