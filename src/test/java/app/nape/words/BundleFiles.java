package app.nape.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles as they lie in their folder. */
public final class BundleFiles {
    private static final Path FOLDER = Path.of("resources/app/nape/i18n");
    private static final Map<String, String> ENGLISH = Collections.unmodifiableMap(read(""));

    private BundleFiles() {}

    /** The names of the English bundles. */
    static Set<String> areas() {
        return files().map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every English text by its key. */
    public static Map<String, String> english() {
        return ENGLISH;
    }

    /** Every text of a language by its key; empty for one that is not shipped. */
    static Map<String, String> of(Locale language) {
        return language.equals(Locale.ENGLISH)
                ? english()
                : read("_" + language.toLanguageTag().replace('-', '_'));
    }

    /** The keys that the program asks for: the forms of one text have one. */
    static Set<String> keys(Collection<String> written) {
        Set<String> all = Set.copyOf(written);
        return written.stream().map(key -> plural(key, all).orElse(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands before {@code .one} or another form, where the key is one of a text with a number: it has more than one form. */
    static Optional<String> plural(String key, Set<String> written) {
        int dot = key.lastIndexOf('.');
        String form = key.substring(dot + 1);
        boolean category =
                Arrays.stream(Plural.values()).anyMatch(each -> each.word().equals(form));
        if (!category) {
            return Optional.empty();
        }
        String base = key.substring(0, dot);
        if (base.indexOf('.') < 0) {
            return Optional.empty();
        }
        boolean more = EnumSet.allOf(Plural.class).stream()
                .filter(each -> !each.word().equals("other"))
                .anyMatch(each -> written.contains(base + "." + each.word()));
        return more ? Optional.of(base) : Optional.empty();
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> all = new TreeMap<>();
        List<Path> wanted = files().filter(file -> {
                    String name = file.getFileName().toString().replace(".properties", "");
                    return suffix.isEmpty() ? !name.contains("_") : name.endsWith(suffix);
                })
                .toList();
        for (Path file : wanted) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Properties read = new Properties();
                read.load(reader);
                read.forEach((key, text) -> all.put(key.toString(), text.toString()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
