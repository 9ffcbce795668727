package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.content.Bundled;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the sentences about ice and heat call a bound is the bound that is in force. */
class RemedySentencesTest {
    private final Texts texts = new Texts(Locale.UK);

    private void says(String words, String... keys) {
        for (String key : keys) {
            assertTrue(texts.of(key, 7L).contains(words), texts.of(key, 7L));
        }
    }

    @Test
    void nameThePaceOfTheVocabulary() {
        for (String id : List.of("ice", "heat")) {
            RemedyKind.Timing timing =
                    Objects.requireNonNull(Bundled.CARE.remedy(id).orElseThrow().timing());
            assertEquals(Duration.ofHours(3), timing.again(), id);
            assertEquals(Duration.ofHours(2), timing.warnUnder(), id);
        }
        says("three hours", "care.pace.early");
        says("two hours", "care.pace.too-soon", "agent.remedy.too-soon.other");
    }

    @Test
    void nameHowLongAStrainIsFresh() {
        assertEquals(72, RemedyAdvisor.FRESH.toHours());
        says("72 hours", "care.reason.fresh-strain", "care.reason.later");
    }

    @Test
    void nameTheHardStopAndTheSkinCheck() {
        assertEquals(Duration.ofMinutes(20), RemedyTimer.HARD_STOP);
        says("Twenty minutes", "agent.remedy.stop-body");
        says("7 minutes", "log.remedy.hard-stop"); // it is given the bound
        assertEquals(Duration.ofMinutes(5), RemedyAdvisor.SKIN_CHECK);
        says("ive minutes", "agent.remedy.skin-plain-title", "shell.skin-check");
    }
}
