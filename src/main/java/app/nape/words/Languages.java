package app.nape.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The languages that Nape speaks, and how each writes numbers and dates where a person lives. */
public final class Languages {
    private static final String FILE = "/app/nape/i18n/languages.txt";

    /**
     * Every language with bundles of its own, {@code i18n/*_de.properties} for German, a line each in {@code i18n/languages.txt}. English
     * is always there, for what is missing.
     */
    public static final List<Locale> SHIPPED = shipped();

    /**
     * Regions and parts of the world with an English of their own in Java's locale data (CLDR). Written down, because to ask Java for its
     * locales costs every start a tenth of a second where the system speaks another language.
     */
    static final Set<String> ENGLISH_OF_ITS_OWN = Set.of("""
        001 150 AE AG AI AS AT AU BB BE BI BM BS BW BZ CA CC CH CK CM CX CY CZ DE DG DK DM ER ES FI FJ FK FM FR GB GD GG GH GI GM GS \
        GU GY HK HU ID IE IL IM IN IO IT JE JM KE KI KN KY LC LR LS MG MH MO MP MS MT MU MV MW MY NA NF NG NL NO NR NU NZ PG PH PK PL \
        PN PR PT PW RO RW SB SC SD SE SG SH SI SK SL SS SX SZ TC TK TO TT TV TZ UG UM US VC VG VI VU WS ZA ZM ZW\
        """.split(" ", -1));

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "he", "fa", "ur");

    private Languages() {}

    private static List<Locale> shipped() {
        try (InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Locale::forLanguageTag)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A language with the customs of the region in {@code wanted}: the words, digits and separators are those of the language, the
     * order of a date, the clock of 12 or 24 hours and the first day of the week those of the region. English in Egypt writes 7:05 pm
     * and 20 November, with English digits.
     *
     * @param language of the texts
     * @param wanted the language and region that the person asked for
     */
    static Locale in(Locale language, Locale wanted) {
        if (wanted.getLanguage().equals(language.getLanguage())) {
            return wanted;
        }
        Locale there = new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(wanted.getCountry())
                .build();
        if (ENGLISH_OF_ITS_OWN.contains(wanted.getCountry())
                || !language.getLanguage().equals("en")) {
            return there;
        }
        return new Locale.Builder()
                .setLanguage("en")
                .setRegion(variety(wanted))
                .setUnicodeLocaleKeyword("fw", firstDay(wanted))
                .build();
    }

    /** Whether the language is written from right to left. */
    public static boolean rightToLeft(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage());
    }

    /** The English whose dates and clock come nearest: America’s, Europe’s with 24 hours, or the world’s with twelve. */
    private static String variety(Locale wanted) {
        String date = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, wanted);
        String time = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, wanted);
        boolean twelve = time.indexOf('h') >= 0 || time.indexOf('K') >= 0;
        if (twelve && date.startsWith("M")) {
            return "US";
        }
        return twelve ? "001" : "150";
    }

    private static String firstDay(Locale wanted) {
        DayOfWeek first = WeekFields.of(wanted).getFirstDayOfWeek();
        return first.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
