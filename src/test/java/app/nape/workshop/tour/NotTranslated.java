package app.nape.workshop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may stand on a screen in no language: numbers, names of days, countries and languages, what the catalogues hold, what a sample agent says. */
final class NotTranslated {
    /** What is printed on a key, with the keys that are held beside it. */
    private static final Pattern KEY =
            Pattern.compile("(?:(?:Ctrl|Alt|Shift|Meta)\\+)*(?:[A-Z0-9,?]|F\\d+|Esc|Space|Enter|Delete)");

    /** Where something is on this machine. */
    private static final Pattern PATH = Pattern.compile("(?:/|[A-Z]:\\\\).*");

    private static final Pattern BETWEEN = Pattern.compile("[\\n·,:;()…]|\\. | – | \\d+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** Words of the sample data, which in earnest come from the person, the agent or the desktop. */
    private static final List<String> SAMPLES = List.of(
            "Time is up",
            "Take it off and let the skin warm or cool by itself.",
            "End timer",
            "Open Nape",
            "Desktop notifications",
            "No speech program was found.",
            "This desktop shows no tray.",
            "X11 screen saver extension",
            "logind",
            "/home/sam/Calendars/work.ics",
            "Impress",
            "Okular",
            "A. Sample",
            "pain.csv",
            "Slept (h)",
            "heat 15 min",
            "Physiotherapist",
            "Example Physiotherapy",
            "neck@example.org",
            "NP-0399.nape-plan",
            "slow",
            "nape");

    private final Set<String> known = new HashSet<>();

    NotTranslated() {
        catalogues();
        for (TextStyle style : TextStyle.values()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                add(day.getDisplayName(style, Locale.UK));
            }
            for (Month month : Month.values()) {
                add(month.getDisplayName(style, Locale.UK));
            }
        }
        for (String country : Locale.getISOCountries()) {
            add(Locale.of("", country).getDisplayCountry(Locale.UK));
        }
        for (String language : Locale.getISOLanguages()) {
            add(Locale.of(language).getDisplayLanguage(Locale.UK));
        }
        SAMPLES.forEach(this::add);
    }

    /** Whether every word of it is translated, or needs no translation. */
    boolean accounts(String text) {
        return text.indexOf('[') >= 0
                || PATH.matcher(text.strip()).matches()
                || KEY.matcher(text.strip()).matches()
                || known.contains(plain(text))
                || BETWEEN.splitAsStream(text).allMatch(part -> known.contains(plain(part)) || dates(part));
    }

    private boolean dates(String part) {
        return WORD.matcher(part).results().allMatch(word -> known.contains(plain(word.group())));
    }

    private void add(String text) {
        known.add(plain(text));
        BETWEEN.splitAsStream(text).forEach(part -> known.add(plain(part)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!?’']+$|^\\d+ +", "");
    }

    private void catalogues() {
        try (Stream<Path> files = Files.walk(Path.of("resources"))) {
            for (Path file : files.filter(each ->
                            each.toString().endsWith(".json") || each.toString().endsWith(".nape-plan"))
                    .toList()) {
                strings(JsonMapper.shared().readTree(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void strings(JsonNode node) {
        if (node.isString()) {
            add(node.stringValue());
        }
        node.forEach(this::strings);
    }
}
