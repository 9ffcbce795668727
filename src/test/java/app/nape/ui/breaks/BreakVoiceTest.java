package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionEffect;
import app.nape.exercise.Suitability;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.settings.Sound;
import app.nape.ui.OnAStage;
import app.nape.ui.Voice;
import app.nape.workshop.tour.WindowBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a break says and shows, and to whom. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class BreakVoiceTest {
    private final List<String> heard = new ArrayList<>();
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        Voice voice = new Voice() {
            @Override
            public void say(String words, Sound how) {
                heard.add(words);
            }

            @Override
            public void sound(SessionEffect.Tone tone, int volume) {
                heard.add(tone.toString());
            }

            @Override
            public void hush() {
                heard.add("hush");
            }
        };
        BreakScreens _ = new BreakScreens(bench.context(), bench.theme, voice);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
    }

    private void show(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(bench.offered(true))));
    }

    @Test
    void isSilentInBreaksEvenForSomebodyWhoWantsVoiceInSessions(FxRobot robot) {
        robot.interact(() -> bench.settings.change(now -> now.withSound(it -> it.withVoice(true))));
        show(robot);
        assertEquals(List.of(), heard);
    }

    @Test
    void speaksNothingButWhatIsWrittenAndFallsSilentWithTheWindow(FxRobot robot) {
        robot.interact(() -> bench.settings.change(now -> now.withSound(it -> it.withInBreaks(true))));
        show(robot);
        assertEquals(1, heard.size());
        String written = String.join(" ", text(".break-title"), text(".break-lead"), text(".lead.quiet"));
        assertEquals(letters(written), letters(heard.getFirst()));
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        assertEquals("hush", heard.getLast());
    }

    @Test
    void showsOnlyWhatIsGentleEnoughWhileAnEpisodeIsOpen(FxRobot robot) {
        UUID id = new UUID(5, 1);
        bench.journal.saveAll(List.of(
                new JournalEntry.Pain(new PainEpisode(
                        id,
                        bench.context().clocks().now().wall().minusSeconds(90_000),
                        null,
                        List.of(new PainSite("neck-back", null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null)),
                new JournalEntry.Reading(
                        new UUID(5, 2),
                        id,
                        bench.context().clocks().now().wall().minusSeconds(80_000),
                        new Nprs(5),
                        null)));
        show(robot);
        String shown = text(".break-lead");
        Optional<Exercise> exercise = bench.context().exercises().exercises().stream()
                .filter(each -> each.name().equals(shown))
                .findFirst();
        assertTrue(exercise.isEmpty() || exercise.get().safety().suitableInAcuteSpasm(), shown);
    }

    @Test
    void choosesNothingThatDoesNotSuitThePersonNow() {
        BreakExercise choice = new BreakExercise(bench.context());
        for (Suitability known : List.of(
                new Suitability(false, Set.of()),
                new Suitability(true, Set.of()),
                new Suitability(false, Set.copyOf(Suitability.TICKABLE)))) {
            for (Exercise each : bench.context().exercises().exercises()) {
                Optional<Exercise> chosen = choice.choose(asking(each.id()), known);
                assertTrue(chosen.isEmpty() || known.suits(each), each.id());
            }
        }
        assertTrue(choice.choose(asking("chin-tuck-seated"), new Suitability(false, Set.of()))
                .isPresent());
    }

    private AgentStatus.OfferedBreak asking(String exercise) {
        AgentStatus.OfferedBreak usual = bench.offered(true);
        return new AgentStatus.OfferedBreak(
                usual.ruleId(),
                usual.kind(),
                usual.length(),
                usual.left(),
                true,
                true,
                0,
                usual.postponement(),
                true,
                false,
                false,
                exercise,
                null,
                usual.delivery(),
                false,
                false,
                false);
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static String text(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(BreakView.class::isInstance)
                .map(root -> root.lookup(selector))
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElseThrow();
    }
}
