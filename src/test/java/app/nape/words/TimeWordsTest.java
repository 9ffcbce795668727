package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and days as a person says them, and the texts that a place has. */
class TimeWordsTest {
    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");

    private final TimeWords words = new TimeWords(TEXTS, ZoneId.of("Europe/Berlin"));

    /** Days begin at midnight in the person's zone, which is 23:00 by the world's clock. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T13:20:00Z|14:20",
                "2026-11-19T23:00:00Z|00:00",
                "2026-11-20T22:59:00Z|23:59",
                "2026-11-19T22:59:00Z|yesterday 23:59",
                "2026-11-18T23:00:00Z|yesterday 00:00",
                "2026-11-18T22:59:00Z|Wednesday 23:59",
                "2026-11-14T13:20:00Z|Saturday 14:20",
                "2026-11-13T13:20:00Z|13 November",
                "2026-11-20T23:00:00Z|tomorrow 00:00",
                "2026-11-22T13:20:00Z|22 November"
            })
    void saysWhenSomethingWasBySoManyDays(Instant at, String when) {
        assertEquals(when, words.when(at, NOW));
    }

    @Test
    void makesRoomForTheLongestTimeOfDay() {
        assertEquals("22:58", words.longestClock());
        assertEquals(
                "10:58 PM",
                new TimeWords(new Texts(Locale.US), ZoneId.of("UTC"))
                        .longestClock()
                        .replace('\u202f', ' '));
    }

    @Test
    void givesATextAsItStandsOrSaysThatThereIsNone() {
        assertEquals(Optional.of("{0} min"), TEXTS.verbatim("words.length.minutes"));
        assertEquals(Optional.empty(), TEXTS.verbatim("words.length.fortnights"));
        assertEquals(true, TEXTS.has("words.length.minutes"));
        assertEquals(false, TEXTS.has("words.length.fortnights"));
        MissingResourceException none =
                assertThrows(MissingResourceException.class, () -> TEXTS.of("words.length.fortnights"));
        assertEquals("words.length.fortnights", none.getKey());
        assertThrows(MissingResourceException.class, () -> TEXTS.of("nothing"));
    }

    @Test
    void givesTheTextsOfAnAreaAsOneBundle() {
        ResourceBundle bundle = TEXTS.bundle("words");
        Set<String> keys = new TreeSet<>(bundle.keySet());
        assertEquals(true, keys.containsAll(List.of("words.length.minutes", "words.break.eyes")));
        assertEquals(keys, new TreeSet<>(java.util.Collections.list(bundle.getKeys())));
        assertEquals("{0} min", bundle.getString("words.length.minutes"));
        assertThrows(MissingResourceException.class, () -> bundle.getString("words.length.fortnights"));
        assertEquals(Set.of(), TEXTS.bundle("nowhere").keySet());
    }
}
