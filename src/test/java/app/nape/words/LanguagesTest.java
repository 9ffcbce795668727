package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text's numbers, dates and plurals are those of the language it was found in; the order of a date and the clock are the region's. */
class LanguagesTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T19:05:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void writesEnglishInEveryRegionWithEnglishDigits() {
        for (Locale locale : Locale.getAvailableLocales()) {
            Texts texts = english(locale);
            assertEquals("5 min", texts.of("words.length.minutes", 5), locale.toString());
            assertEquals("1 exercise", texts.counted("stretch.count", 1), locale.toString());
            assertEquals("0:07", String.format(texts.locale(), "%d:%02d", 0, 7), locale.toString());
            assertEquals("en", texts.locale().getLanguage(), locale.toString());
        }
    }

    @Test
    void keepsTheClockAndTheOrderOfTheRegion() {
        assertEquals("Friday 20 November, 7:05 pm", said("ar-EG"));
        assertEquals("Friday 20 November, 19:05", said("de-DE"));
        assertEquals("Friday 20 November, 19:05", said("ja-JP"));
        assertEquals("Friday 20 November, 19:05", said("fr"));
        assertEquals("Friday, November 20, 7:05 PM", said("es-US"));
        assertEquals("Friday, November 20, 7:05 PM", said("om-ET"));
        assertEquals("Friday, November 20, 7:05 PM", said("en-US"));
        assertEquals("Friday 20 November, 19:05", said("en-GB"));
    }

    @Test
    void knowsEveryRegionThatHasAnEnglishOfItsOwnWithoutAskingJavaEachTime() {
        Set<String> regions = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals("en"))
                .filter(locale -> locale.equals(Locale.of("en", locale.getCountry())))
                .map(Locale::getCountry)
                .filter(region -> !region.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(regions, Languages.ENGLISH_OF_ITS_OWN);
    }

    @Test
    void writesAnotherLanguageInItselfWhereverThePersonLivesAndEnglishAsItWasAskedFor() {
        assertEquals(Locale.forLanguageTag("pl-EG"), Languages.in(Locale.of("pl"), Locale.forLanguageTag("ar-EG")));
        Locale sundays = Locale.forLanguageTag("en-GB-u-fw-sun");
        assertEquals(sundays, Languages.in(Locale.ENGLISH, sundays));
    }

    @Test
    void takesTheTextsOfTheLanguageThatWasAskedForAmongThoseThatAreShipped() {
        Bundles bundles = (_, language) -> Map.of("play.told", language.getLanguage());
        List<Locale> shipped = List.of(Locale.of("pl"), Locale.of("ar"));
        assertEquals("ar", new Texts(Locale.forLanguageTag("ar-EG"), shipped, bundles).of("play.told"));
        assertEquals("en", new Texts(Locale.of("de"), shipped, bundles).of("play.told"));
    }

    @Test
    void beginsTheWeekWhereTheRegionDoes() {
        assertEquals(DayOfWeek.SATURDAY, first("ar-EG"));
        assertEquals(DayOfWeek.MONDAY, first("de-DE"));
        assertEquals(DayOfWeek.SUNDAY, first("ja-JP"));
    }

    @Test
    void fallsBackToEnglishWithEnglishNumbersWhereATextIsNotTranslated() {
        Bundles bundles = (area, language) -> language.getLanguage().equals("ar")
                ? Map.of("play.told", "{0} مرات")
                : Map.of(
                        "play.told", "{0} times",
                        "play.left", "{0} left",
                        "play.sets.one", "one set",
                        "play.sets.other", "{0} sets");
        Texts texts = new Texts(Locale.forLanguageTag("ar-EG"), List.of(Locale.of("ar")), bundles);
        assertEquals("٣ مرات", texts.of("play.told", 3));
        assertEquals("3 left", texts.of("play.left", 3));
        assertEquals("one set", texts.counted("play.sets", 1));
        assertEquals("3 sets", texts.counted("play.sets", 3));
        assertEquals("{0} مرات", texts.bundle("play").getString("play.told"));
        assertEquals("{0} left", texts.bundle("play").getString("play.left"));
    }

    @Test
    void takesTheFormThatTheLanguageHasBesideANumber() {
        Bundles bundles = (area, language) -> language.getLanguage().equals("pl")
                ? Map.of("play.days.one", "{0} dzień", "play.days.few", "{0} dni", "play.days.other", "{0} dnia")
                : Map.of();
        Texts texts = new Texts(Locale.of("pl"), List.of(Locale.of("pl")), bundles);
        assertEquals("1 dzień", texts.counted("play.days", 1));
        assertEquals("3 dni", texts.counted("play.days", 3));
        assertEquals("5 dnia", texts.counted("play.days", 5), "a form that is missing is the one for all others");
    }

    @Test
    void runsFromTheRightInArabicAndHebrewAndNotInEnglishInEgypt() {
        assertTrue(Languages.rightToLeft(Locale.of("ar")));
        assertTrue(Languages.rightToLeft(Locale.of("he")));
        assertFalse(Languages.rightToLeft(Locale.of("pl")));
        assertFalse(Languages.rightToLeft(new Texts(Locale.forLanguageTag("ar-EG")).locale()));
    }

    @Test
    void speaksEnglishInALanguageThatIsNotShipped() {
        Texts texts = new Texts(Locale.forLanguageTag("tlh"));
        assertEquals("Today", texts.of("shell.place.today"));
        assertThrows(MissingResourceException.class, () -> texts.of("shell.nowhere"));
        assertThrows(MissingResourceException.class, () -> texts.counted("shell.nowhere", 2));
    }

    /** English for a person of this locale: whichever languages there are by then, theirs is not among them. */
    private static Texts english(Locale locale) {
        return new Texts(locale, List.of(), Bundles::shipped);
    }

    private static String said(String tag) {
        TimeWords words = new TimeWords(english(Locale.forLanguageTag(tag)), ZoneOffset.UTC);
        return (words.date(DAY) + ", " + words.clock(EVENING)).replace('\u202f', ' ');
    }

    private static DayOfWeek first(String tag) {
        return WeekFields.of(english(Locale.forLanguageTag(tag)).locale()).getFirstDayOfWeek();
    }
}
