package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A programme is a sheet of paper that counts seconds. Nothing that is read of it, on a screen, on paper, in the description of its files or in
 * a package, calls it a treatment, watches over anybody, or promises that anything gets better.
 */
class PlainProgrammeWordsTest {
    private static final Path BUNDLES = Path.of("resources/app/nape/i18n");
    private static final Pattern AVOIDED =
            Pattern.compile("(?i)\\b(prescri\\w+|adher(e|es|ed|ing|ence|ent)|complian\\w+"
                    + "|monitor(ing|ed)|surveil\\w+|treatments?|therapy|therapies|rehab\\w*|patients?"
                    + "|cur(e|es|ed|ing)|heal(s|ed|ing)?|improv\\w*|effective\\w*|recover(y|s|ed)?"
                    + " faster|clinically proven)\\b");

    private static Map<String, String> bundle(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            texts.load(reader);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        Map<String, String> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put(key.toString(), text.toString()));
        return all;
    }

    private static Set<String> avoided(String where, String text) {
        Set<String> found = new TreeSet<>();
        // The name of a list of codes.
        Matcher words = AVOIDED.matcher(text.replace("Global Patient Set", ""));
        while (words.find()) {
            found.add(where + ": " + words.group());
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"followed", "programme", "practice", "plan", "handout", "share", "report"})
    void standInNoBundleOfAProgramme(String name) {
        Set<String> found = new TreeSet<>();
        bundle(name).forEach((key, text) -> found.addAll(avoided(key, text)));
        assertEquals(Set.of(), found);
    }

    @Test
    void standInNoCommandAboutOne() {
        Set<String> found = new TreeSet<>();
        bundle("cli").forEach((key, text) -> {
            if (key.matches(
                    "cli\\.(command|option)\\.(plan|progress|card|folder).*|cli\\.(plan|folder|followed)\\..*")) {
                found.addAll(avoided(key, text));
            }
        });
        assertEquals(Set.of(), found);
        assertEquals(Set.of(), avoided("manual", new InventedMachine().run("manual", "page")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "installer/linux/nape.1",
                "installer/linux/app.nape.Nape.metainfo.xml",
                "src/site/markdown/programme-file.md"
            })
    void standInNothingThatGoesWithThePackages(String file) throws IOException {
        assertEquals(Set.of(), avoided(file, Files.readString(Path.of(file))));
    }

    @Test
    void standInNoTemplate() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/app/nape/content/templates"))) {
            for (Path each : files.toList()) {
                assertEquals(Set.of(), avoided(each.toString(), Files.readString(each)));
            }
        }
    }

    @Test
    void areKnownWhenTheyAreSeen() {
        for (String sentence : List.of(
                "Your prescription",
                "Adherence: 80 %",
                "This heals your neck",
                "Patients improve",
                "the treatment plan")) {
            assertFalse(avoided("", sentence).isEmpty(), sentence);
        }
        assertTrue(avoided("", "Two monitors; it does not diagnose; your therapist")
                .isEmpty());
    }

    @Test
    void sayOnceToATherapistWhatNapeIsAndIsNotAndThatItsContentIsADraft() {
        List<String> said = bundle("practice").values().stream()
                .filter(text -> text.matches("(?i).*\\bdrafts?\\b.*review.*"))
                .toList();
        assertEquals(1, said.size(), said.toString());
        String hint = said.getFirst();
        assertTrue(hint.contains("a sheet of paper that counts seconds"), hint);
        assertTrue(hint.contains("examines nobody, changes no dose"), hint);
        assertTrue(hint.contains("only what the person sends"), hint);
    }
}
