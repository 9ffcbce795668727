package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was counted side by side must not be told as if one thing made the other: that is not ours to say, nor known. */
class CausalWordsTest {
    private static final Pattern CAUSAL =
            Pattern.compile("(?i)\\b(because|caus\\w*|due to|leads? to|led to|thanks to|results?"
                + " in|effect\\w*|effective|help(s|ed|ful)?|work(s|ed)|cur(e|es|ed)|heal\\w*|improv\\w*|reduc\\w*|prevent\\w*|triggered"
                + " by|makes? it|made it|worse because|so that your|correlat\\w*|predict\\w*|risk\\w*)\\b");

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("resources/app/nape/i18n/" + name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void usesNoWordThatNamesACause() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (String name : List.of("insights", "outcome")) {
            bundle(name).forEach((key, text) -> {
                // What a study found is told in the study's own words; it is not about the person's records.
                if (!key.toString().matches("outcome\\.(figure|source)\\..*")
                        && CAUSAL.matcher(text.toString()).find()) {
                    wrong.add(key + ": " + text);
                }
            });
        }
        bundle("cli").forEach((key, text) -> {
            if (key.toString().startsWith("cli.insights.")
                    && CAUSAL.matcher(text.toString()).find()) {
                wrong.add(key + ": " + text);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void knowsACausalSentenceWhenItSeesOne() {
        for (String sentence : List.of(
                "Heat helps you", "Less pain because of stretching", "Stress causes pain", "Ice reduced your pain")) {
            assertEquals(true, CAUSAL.matcher(sentence).find(), sentence);
        }
    }
}
