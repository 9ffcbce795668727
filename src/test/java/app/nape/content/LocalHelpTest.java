package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EmergencyNumbers;
import app.nape.care.SystemRegion;
import app.nape.words.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A number is shown only where locale and time zone agree, or the person has said the region; else none is guessed. */
class LocalHelpTest {
    private static final String GENERIC = "your local emergency number (112, 999, 911\u00a0…)";

    private final SystemRegion region = new SystemRegion(ZonesFile.bundled());
    private final EmergencyNumbers numbers = Bundled.CARE.emergency();
    private final Texts texts = new Texts(Locale.UK);

    private String called(Map<String, String> environment, Locale system, String zone) {
        return LocalHelp.in(numbers, region.of(environment, system, ZoneId.of(zone)))
                .call(texts);
    }

    private String called(String lang, String zone) {
        return called(Map.of("LANG", lang), Locale.US, zone);
    }

    @Test
    void guessesNoNumberWhereTheLocaleSaysNothing() {
        assertEquals(GENERIC, called("C", "Europe/Berlin"));
        assertEquals(GENERIC, called("POSIX", "America/New_York"));
        assertEquals(GENERIC, called("C.UTF-8", "Europe/London"));
        assertEquals(GENERIC, called("eo", "Europe/Warsaw"));
        assertEquals(GENERIC, called("", "Etc/UTC"));
    }

    @Test
    void guessesNoNumberWhereLocaleAndZoneDisagree() {
        assertEquals(GENERIC, called("en_US.UTF-8", "Europe/Berlin"));
        assertEquals(GENERIC, called("de_DE.UTF-8", "Europe/Zurich"));
        assertEquals(GENERIC, called("en_GB.UTF-8", "Asia/Tokyo"));
    }

    @Test
    void guessesNoNumberWhereTheZoneBelongsToNoCountry() {
        for (String zone : List.of("UTC", "Etc/UTC", "GMT", "+01:00", "CET", "Etc/GMT+5")) {
            assertEquals(GENERIC, called("en_US.UTF-8", zone), zone);
        }
    }

    @Test
    void showsTheNumberOnWhichBothAgree() {
        assertEquals("911", called("en_US.UTF-8", "America/New_York"));
        assertEquals("999", called("en_GB", "Europe/London"));
        assertEquals("112", called("de_DE@euro", "Europe/Berlin"));
        assertEquals("112", called("sr_RS.UTF-8@latin", "Europe/Belgrade"));
        assertEquals("112", called("hi_IN", "Asia/Calcutta"));
    }

    /** Java falls back on another locale where one was never generated; the variable still says what was meant. */
    @Test
    void readsALocaleThatTheMachineDoesNotKnow() {
        assertEquals("112", called(Map.of("LANG", "de_DE.UTF-8"), Locale.of("en"), "Europe/Berlin"));
    }

    @Test
    void hearsTheFormatsThatWereChosenBesideTheLanguage() {
        Map<String, String> english =
                Map.of("LANG", "en_US.UTF-8", "LC_TIME", "de_DE.UTF-8", "LC_PAPER", "de_DE.UTF-8");
        assertEquals("112", called(english, Locale.US, "Europe/Berlin"));
        assertEquals("911", called(english, Locale.US, "America/Chicago"));
        assertEquals(GENERIC, called(Map.of("LANG", "en_US", "LC_MESSAGES", "de_DE"), Locale.US, "Europe/Berlin"));
    }

    @Test
    void letsLcAllRuleOverTheOtherVariables() {
        Map<String, String> all = Map.of("LC_ALL", "C", "LC_TIME", "de_DE.UTF-8", "LANG", "de_DE.UTF-8");
        assertEquals(GENERIC, called(all, Locale.GERMANY, "Europe/Berlin"));
        assertEquals("112", called(Map.of("LC_ALL", "de_DE", "LANG", "en_US"), Locale.US, "Europe/Berlin"));
    }

    /** Windows and macOS name no locale in the environment. */
    @Test
    void asksJavaWhereNoVariableSpeaksOfALocale() {
        assertEquals("112", called(Map.of("PATH", "C:"), Locale.GERMANY, "Europe/Berlin"));
        assertEquals(GENERIC, called(Map.of(), Locale.US, "Europe/Berlin"));
        assertEquals(GENERIC, called(Map.of(), Locale.ENGLISH, "Europe/London"));
    }

    @Test
    void letsTheChosenRegionRuleOverAll() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals("911", LocalHelp.of(numbers, Optional.of("US"), berlin).call(texts));
        assertEquals(GENERIC, LocalHelp.of(numbers, Optional.of("NG"), berlin).call(texts));
        assertEquals("Nigeria", LocalHelp.of(numbers, Optional.of("NG"), berlin).name(texts));
    }

    @Test
    void namesAnAdviceLineOnlyForItsOwnRegion() {
        assertTrue(LocalHelp.in(numbers, Optional.of("GB")).advice(texts).startsWith("NHS 111"));
        assertEquals(
                texts.of("redflags.local-line"),
                LocalHelp.in(numbers, Optional.of("US")).advice(texts));
        assertEquals(
                texts.of("redflags.local-line"),
                LocalHelp.in(numbers, Optional.empty()).advice(texts));
    }

    /** Zones that Java knows and the table does not must be those of no country. */
    @Test
    void knowsTheCountryOfEveryZoneThatHasOne() {
        Set<String> unknown = new TreeSet<>(ZoneId.getAvailableZoneIds());
        unknown.removeAll(ZonesFile.bundled().keySet());
        unknown.removeIf(zone -> zone.startsWith("Etc/") || zone.startsWith("SystemV/"));
        unknown.removeIf(zone -> zone.matches("[A-Z]{3}[0-9]?([A-Z]{3})?|Greenwich|Universal|Zulu"));
        assertEquals(Set.of(), unknown);
        ZonesFile.bundled().values().forEach(code -> assertTrue(code.matches("[A-Z]{2}"), code));
    }
}
