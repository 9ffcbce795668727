package app.nape.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever goes through the answers of a pain entry sees each part of it, and makes the same entry of what is read back. */
class PainFieldsTest {
    private static final PainFields SAID = PainFields.of(
            List.of(Sore.site("neck-back:left")), List.of("stress"), List.of("tight"), List.of("aching"), "woke up");

    /** Answers as they would lie in a file. */
    private record Kept(List<PainAnswer> answers) implements PainAnswer.Source<RuntimeException> {
        private @Nullable Object named(String name) {
            return answers.stream()
                    .filter(answer -> answer.name().equals(name))
                    .map(PainAnswer::value)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<String> keys(String name) {
            return named(name) instanceof List<?> keys
                    ? keys.stream().map(String::valueOf).toList()
                    : List.of();
        }

        @Override
        public @Nullable String textOrNull(String name) {
            return named(name) instanceof String words ? words : null;
        }

        @Override
        public @Nullable Nprs scoreOrNull(String name) {
            return named(name) instanceof Integer score ? new Nprs(score) : null;
        }
    }

    @Test
    void hasAnAnswerUnderTheNameOfEachPartBesideThePlaces() {
        List<String> parts = Arrays.stream(PainFields.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> answers = new ArrayList<>(List.of("sites"));
        PainFields.NOTHING.answers().forEach(answer -> answers.add(answer.name()));
        assertEquals(parts, answers);
    }

    @Test
    void isReadBackFromItsAnswers() {
        assertEquals(SAID, PainFields.read(SAID.sites(), new Kept(SAID.answers())));
        assertEquals(PainFields.NOTHING, PainFields.read(List.of(), new Kept(List.of())));
    }

    @Test
    void leavesOutEveryAnswerInThePersonsOwnWordsAndNoOther() throws ReflectiveOperationException {
        PainFields wordy = wordy();
        PainFields rest = wordy.withoutOwnWords();
        assertTrue(wordy.hasOwnWords());
        assertFalse(rest.hasOwnWords(), "they would go into a file that is shared without them");
        assertEquals(
                wordy.answers().stream()
                        .map(answer ->
                                answer instanceof PainAnswer.Said said ? new PainAnswer.Said(said.name(), "") : answer)
                        .toList(),
                rest.answers());
        assertEquals(wordy.sites(), rest.sites());
    }

    /** Something said in every part that holds words, whichever there are by now. */
    private static PainFields wordy() throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<@Nullable Object> parts = new ArrayList<>();
        for (RecordComponent part : PainFields.class.getRecordComponents()) {
            types.add(part.getType());
            parts.add(
                    part.getType() == String.class
                            ? "words"
                            : part.getAccessor().invoke(SAID));
        }
        return PainFields.class.getConstructor(types.toArray(Class[]::new)).newInstance(parts.toArray());
    }

    @Test
    void holdsNothingWhereNothingWasSaid() {
        assertEquals(List.of(), new PainAnswer.Keys("triggers", List.of()).value());
        assertNull(new PainAnswer.Said("note", "").value());
        assertNull(new PainAnswer.Scored("worst", null).value());
        assertEquals(0, new PainAnswer.Scored("worst", new Nprs(0)).value());
    }
}
