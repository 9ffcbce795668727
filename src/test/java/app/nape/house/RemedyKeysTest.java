package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.remedy.RemedyKind;
import app.nape.content.Bundled;
import app.nape.house.CompiledClasses.Compiled;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Nape does with a remedy stands in its entry of the vocabulary, so that a new one is an entry and its texts. */
class RemedyKeysTest {
    /** Where the same word is something else: a session in the journal and the place for it, how strong the evidence is, a pause within an exercise. */
    private static final Set<String> OTHER_WORDS =
            Set.of("stretch", "strength", "agent.tray.stretch", "player.ring.rest");

    /** The workshop's invented lives may name what was used in them. */
    private static final String INVENTED = "app.nape.workshop.";

    @Test
    void namesNoRemedyOutsideTheVocabulary() {
        Set<String> ids =
                Bundled.CARE.remedies().all().stream().map(RemedyKind::id).collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>();
        for (Compiled one : CompiledClasses.all()) {
            if (!one.name().startsWith(INVENTED)) {
                one.texts().stream()
                        .filter(text -> !OTHER_WORDS.contains(text))
                        .filter(text -> ids.contains(
                                text.substring(1 + Math.max(text.lastIndexOf('.'), text.lastIndexOf(':')))))
                        .forEach(text -> wrong.add(one.name() + " says “" + text
                                + "”: ask the remedy’s entry what it is, or a new one is more than an entry"));
            }
        }
        assertEquals(Set.of(), wrong);
    }
}
