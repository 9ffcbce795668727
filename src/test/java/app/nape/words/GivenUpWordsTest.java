package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, as the glossary has it: what was given up does not come back on a screen, in help or in the README. */
class GivenUpWordsTest {
    private static final Map<String, String> INSTEAD = new TreeMap<>(Map.ofEntries(
            Map.entry("\\bback-ups?\\b", "backup"),
            Map.entry("\\bjournal\\b", "log"),
            Map.entry("\\bbackground part\\b", "background process"),
            Map.entry("\\b(?:gentle|easy|short|desk|strength|ready-made|today’s|other|suggested) sets?\\b", "routine"),
            Map.entry("\\b(?:take|takes|taken|took) in\\b", "import"),
            Map.entry("\\bsize of text\\b", "text size"),
            Map.entry("\\bwhat to mind\\b", "cautions"),
            Map.entry("\\bhow it goes\\b", "how to do it"),
            Map.entry("\\bstood still\\b", "was suspended"),
            Map.entry("\\bsome times a\\b", "several times a"),
            Map.entry("\\bsince when\\b", "when did it"),
            Map.entry("\\bgoes from\\b", "can be"),
            Map.entry("\\btaken back\\b", "undone or cancelled"),
            Map.entry("\\bworkouts?\\b", "routine or session"),
            Map.entry("\\b(?:prescription|adherence|compliance)\\b", "programme, what was done"),
            Map.entry("\\bcan not\\b", "cannot"),
            Map.entry("!", "a sentence without it")));

    /** A medicine that is prescribed, and names of published works, say it in their own sense. */
    private static final List<String> MEANT = List.of("for prescribing opioids");

    @Test
    void areInNoTextThatAPersonReads() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Path.of("resources/app/nape/i18n"))) {
            for (Path bundle : bundles.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(bundle)) {
                    int equals = line.indexOf('=');
                    if (!line.startsWith("#") && equals > 0) {
                        check(line.substring(0, equals).strip(), line.substring(equals + 1), wrong);
                    }
                }
            }
        }
        for (String page :
                List.of("README.md", "installer/linux/nape.1", "installer/linux/app.nape.Nape.metainfo.xml")) {
            String text = Files.readString(Path.of(page)).replaceAll("(?s)```.*?```|`[^`]*`|<[^>]*>|!\\[", "");
            text.lines().forEach(line -> check(page, line, wrong));
        }
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
    }

    private static void check(String where, String text, List<String> wrong) {
        if (MEANT.stream().anyMatch(text::contains)) {
            return;
        }
        INSTEAD.forEach((word, instead) -> {
            if (Pattern.compile(word, Pattern.CASE_INSENSITIVE).matcher(text).find()) {
                wrong.add(where + ": say " + instead + " in “" + text.strip() + "”");
            }
        });
    }

    @Test
    void areFoundWhereTheyStand() {
        List<String> wrong = new ArrayList<>();
        check("here", "Take in from a back-up", wrong);
        check("here", "A set of five, the sets of a dose", wrong);
        assertEquals(2, wrong.size(), wrong::toString);
    }
}
