package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.journal.Journal;
import app.nape.ui.JournalDesk;
import app.nape.ui.OnAStage;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.workshop.tour.WindowBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The frame comes before what the pages in it need has been read, the journal before all. */
@OnAStage
class FrameAloneTest {
    private final List<String> asked = new ArrayList<>();

    private <T> Supplier<T> watched(String what, T catalogue) {
        return () -> {
            asked.add(what);
            return catalogue;
        };
    }

    /** A journal that tells when it was asked first. */
    private JournalDesk watched(JournalDesk desk) {
        return new JournalDesk() {
            @Override
            public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
                asked.add("journal");
                desk.ask(question, answer, failed);
            }

            @Override
            public <T> void change(Function<Journal, T> change, Consumer<T> done) {
                asked.add("journal");
                desk.change(change, done);
            }

            @Override
            public ReadOnlyLongProperty version() {
                return desk.version();
            }
        };
    }

    @Test
    void asksNeitherCatalogueNorJournal(FxRobot robot) {
        WindowBench bench = new WindowBench(true);
        robot.interact(() -> {
            Shell shell = new Shell(
                    guide -> new PageContext(
                            bench.context().texts(),
                            new PageContext.Catalogues(
                                    watched("exercises", Bundled.EXERCISES),
                                    watched("care", Bundled.CARE),
                                    watched("motions", Bundled.MOTIONS)),
                            watched(bench.desk),
                            bench.agent,
                            bench.settings,
                            bench.context().clocks(),
                            guide),
                    new PageFactory(Voice.SILENT, new Random(1), bench.drafts, bench.data, bench.practice),
                    bench.theme);
            shell.followBreaks();
            shell.lockIfWanted();
            Scene scene = shell.scene(980, 820);
            scene.getRoot().applyCss();
            assertEquals(List.of(), asked);
            new FirstPage(shell).open();
            assertTrue(asked.containsAll(List.of("care", "journal")), "a page does");
        });
    }
}
