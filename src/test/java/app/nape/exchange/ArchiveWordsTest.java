package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import app.nape.store.SampleEntries;
import app.nape.words.InEnglish;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's own words and days go through an archive unchanged; the bounds hold outside the entries, too. */
class ArchiveWordsTest {
    private static final Instant EARLY = Instant.parse("2026-03-10T02:30:00Z");

    private static JsonArchive.Contents of(List<JournalEntry> entries, Map<UUID, Written> written) {
        return new JsonArchive.Contents(entries, OwnStretches.NOTHING, new TreeMap<>(), written, EpisodeSafety.NONE);
    }

    private static JsonArchive.Contents back(JsonArchive.Contents contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArchive.write(contents, EARLY, out);
        return JsonArchive.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String refused(String fields) {
        String archive = ("{'format':'nape-journal','version':5," + fields + ",'entries':[]}").replace('\'', '"');
        return InEnglish.thrown(
                ArchiveRefused.class, () -> JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8))));
    }

    @Test
    void givesBackTheNoteOfEveryKindThatHasOne() {
        UUID episode = SampleEntries.pain(1, 0, null).id();
        List<JournalEntry> noted = List.of(
                SampleEntries.pain(1, 0, null),
                new JournalEntry.Reading(new UUID(7, 2), episode, EARLY, new Nprs(6), "after “lunch”\nlate"),
                new JournalEntry.Spasm(new UUID(7, 3), episode, EARLY, Duration.ofSeconds(9), null, "while turning"),
                new JournalEntry.Remedy(
                        new UUID(7, 4), EARLY, "heat", Duration.ofMinutes(9), null, null, null, null, "with a towel"));
        assertEquals(noted, back(of(noted, Map.of())).entries());
    }

    /** Whose day begins at midnight wrote it on the tenth, whose day begins at four on the ninth. */
    @ParameterizedTest
    @CsvSource({"2026-03-10", "2026-03-09"})
    void givesBackTheDayAnEntryWasCountedFor(LocalDate day) {
        UUID id = new UUID(7, 4);
        JournalEntry entry = new JournalEntry.Remedy(id, EARLY, "heat", Duration.ZERO, null, null, null, null, null);
        Map<UUID, Written> written = Map.of(id, new Written(ZoneId.of("Europe/Berlin"), day));
        assertEquals(written, back(of(List.of(entry), written)).written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'card':{'seen':'1899-12-31T23:59:59Z'}|The card of warning signs, seen is not within the years 1900 to"
                        + " 2200",
                "'card':{'advised':'2200-01-01T00:00:01Z'}|The card of warning signs, advised is not within the years"
                        + " 1900 to 2200",
                "'card':{'advised':'soon'}|The card of warning signs, advised is not an instant such as"
                        + " 2026-03-10T12:00:00Z",
            })
    void keepsTheCardWithinTheBoundsOfEveryEntry(String card, String why) {
        assertEquals(why + "; nothing was imported.", refused(card));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'2026-03-09':{'changes':2001}}|changes is not a whole number from 0 to 2000",
                "{'2026-03-09':{'lapsed':-1}}|lapsed is not a whole number from 0 to 2000",
                "{'2026-03-09':{'longest':'long'}}|longest is not a duration such as PT15M",
                "{'2026-03-09':{'slouched':1}}|slouched is not known here",
                "{'2026-03-09':7}|entry is no object",
                "{'Monday':{}}|Monday is not a day such as 2026-03-10",
            })
    void keepsChangesOfPositionWithinTheirBounds(String positions, String why) {
        String said = refused("'positions':" + positions);
        assertEquals(
                "Changes of position, " + why.replace("is no object", "is not an object") + "; nothing was imported.",
                said);
    }

    @ParameterizedTest
    @CsvSource({"name", "goal"})
    void keepsTheWordsOfARoutineWithinTheBoundsOfEveryText(String field) {
        String routine = "'id':'my-own','name':'Own','goal':'Daily'";
        String longer = routine.replaceFirst("'" + field + "':'\\w+'", "'" + field + "':'" + "x".repeat(10_001) + "'");
        assertEquals(
                "Your own stretch choices, " + field + " is not a text of at most 10000 characters; nothing was"
                        + " imported.",
                refused("'stretches':{'routines':[{" + longer + "}]}"));
    }
}
