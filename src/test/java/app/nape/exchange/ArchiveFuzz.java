package app.nape.exchange;

import app.nape.care.EpisodeSafety;
import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import app.nape.journal.ArrivalBounds;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import app.nape.store.SampleEntries;
import app.nape.time.DayRollover;
import app.nape.words.InEnglish;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Whole archives: what is read can be written again and is then the same. */
public final class ArchiveFuzz implements Fuzzed {
    private final ArrivalBounds bounds;

    /** With the words that Nape ships. */
    public ArchiveFuzz() {
        bounds = Bundled.CARE.arriving(Lived.NOW);
    }

    @Override
    public boolean read(byte[] input) throws Exception {
        JsonArchive.Contents contents;
        try {
            contents = JsonArchive.read(new ByteArrayInputStream(input), bounds::fault);
        } catch (ArchiveRefused refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Sound.whole(contents);
        if (!JsonArchive.read(new ByteArrayInputStream(bytes(contents)), bounds::fault)
                .equals(contents)) {
            throw new IllegalStateException("It is another archive once it was written again.");
        }
        return true;
    }

    private static byte[] bytes(JsonArchive.Contents contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(contents, Lived.NOW, out);
        return out.toByteArray();
    }

    @Override
    public Map<String, byte[]> seeds() {
        List<JournalEntry> entries = List.of(
                SampleEntries.pain(1, 0, SampleEntries.at(90)),
                SampleEntries.reading(2, 1, 1, 6),
                SampleEntries.spasm(3, 1, 2),
                SampleEntries.remedy(4, 3, 1),
                SampleEntries.stretch(5, 4, null),
                SampleEntries.pause(6, 5),
                SampleEntries.measure(7, 6));
        OwnStretches own = new OwnStretches(
                Set.of("pregnancy"),
                Set.of("gentle"),
                Set.of("self-hug"),
                List.of(new Routine(
                        "mine", "Mine", "Daily", List.of(new RoutineItem("self-hug", 2, Duration.ofSeconds(9), 1)))));
        Map<UUID, Written> written = new HashMap<>();
        entries.forEach(
                entry -> written.put(entry.id(), Written.in(ZoneId.of("Asia/Tokyo"), DayRollover.DEFAULT, entry.at())));
        TreeMap<LocalDate, Duration> hours = new TreeMap<>(Map.of(LocalDate.of(2026, 3, 10), Duration.ofHours(5)));
        EpisodeSafety card = EpisodeSafety.NONE.ticked(List.of("fever")).seenAt(Lived.NOW);
        return Map.of(
                "life", bytes(new JsonArchive.Contents(entries, own, hours, written, card)),
                "empty",
                        bytes(new JsonArchive.Contents(
                                List.of(), OwnStretches.NOTHING, new TreeMap<>(), Map.of(), EpisodeSafety.NONE)));
    }
}
