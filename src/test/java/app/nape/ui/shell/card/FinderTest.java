package app.nape.ui.shell.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.ui.Command;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
    private final List<String> done = new ArrayList<>();
    private boolean paused;

    private final Finder finder = new Finder(
            List.of(
                    found(Found.Kind.SETTING, "Text size", ""),
                    found(Found.Kind.EXERCISE, "Neck side stretch", "scalenes upper trapezius"),
                    found(Found.Kind.EXERCISE, "Chin tuck", "deep neck flexors"),
                    found(Found.Kind.ROUTINE, "Neck, five minutes", ""),
                    found(Found.Kind.SETTING, "Café hours", ""),
                    new Found(
                            Found.Kind.COMMAND,
                            Command.named("resume", "Resume reminders", () -> {})
                                    .when(() -> paused),
                            ""),
                    found(Found.Kind.COMMAND, "Log pain", "")),
            typed -> typed.equals("today") ? List.of(found(Found.Kind.DAY, "Friday 20 November", "")) : List.of());

    @Test
    void offersOfNothingTypedWhatCanBeDoneNow() {
        assertEquals(List.of("Log pain"), words(" "));
        paused = true;
        assertEquals(List.of("Resume reminders", "Log pain"), words(""));
    }

    @Test
    void putsNamesThatBeginSoBeforeThoseThatHaveItInThemAndThoseBeforeOtherWords() {
        assertEquals(List.of("Neck, five minutes", "Neck side stretch", "Chin tuck"), words("neck"));
        assertEquals(
                List.of("Text size", "Neck side stretch"),
                words("si").stream().sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void needsEveryTypedWordInAnyOrder() {
        assertEquals(List.of("Neck side stretch"), words("str neck"));
        assertEquals(List.of("Neck side stretch"), words("trapezius neck"));
        assertEquals(List.of(), words("neck zebra"));
    }

    @Test
    void caresNeitherForCaseNorForAccents() {
        assertEquals(List.of("Café hours"), words("CAFE"));
    }

    @Test
    void putsTheDayThatIsMeantFirst() {
        assertEquals(List.of("Friday 20 November"), words("today"));
    }

    @Test
    void doesWhatWasFound() {
        finder.find("chin").getFirst().command().run();
        assertEquals(List.of("Chin tuck"), done);
    }

    private List<String> words(String typed) {
        return finder.find(typed).stream().map(each -> each.command().words()).toList();
    }

    private Found found(Found.Kind kind, String words, String more) {
        return new Found(kind, Command.named("", words, () -> done.add(words)), more);
    }
}
