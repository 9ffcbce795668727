package app.nape.workshop.tour;

import app.nape.exchange.plan.PlanFile;
import app.nape.ui.Place;
import app.nape.ui.control.FileGiven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The cards that lie over any page. */
final class CardStops {
    private CardStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("find", 1180, 780, 100, "find"),
                stop("find-narrow", 720, 560, 200, "find"),
                stop("keys", 1180, 780, 100, "keys"),
                stop("keys-narrow", 720, 560, 200, "keys"),
                stop("about", 1180, 780, 100, "about"),
                stop("about-narrow", 720, 560, 200, "about"),
                stop("share", 1180, 780, 100, "share"),
                stop("share-narrow", 720, 560, 200, "share"),
                stop("quit", 1180, 780, 100, "quit"),
                file("diary", 1180, 780, 100, "pain.csv", CardStops::diary),
                file("diary-narrow", 720, 560, 200, "pain.csv", CardStops::diary),
                file("arrival", 1180, 780, 100, "desk.nape-plan", CardStops::programme),
                file("arrival-narrow", 720, 560, 200, "desk.nape-plan", CardStops::programme),
                new TourStop("goes-on", 1180, 780, UnaryOperator.identity(), SampleDay::work, over(CardStops::close)));
    }

    private static TourStop stop(String name, int width, int height, int percent, String command) {
        return new TourStop(
                name,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)),
                SampleDay::work,
                over((window, _) -> window.shell().run(command)));
    }

    /** A file that the person has opened. */
    private static TourStop file(
            String stop, int width, int height, int percent, String name, Supplier<byte[]> content) {
        return new TourStop(
                stop,
                width,
                height,
                now -> now.withLooks(it -> it.withTextPercent(percent)),
                SampleDay::work,
                over((window, _) -> open(window, name, content.get())));
    }

    private static void open(TourWindow window, String name, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("tour");
            Path file = folder.resolve(name);
            try {
                Files.write(file, content);
                window.shell().root().fireEvent(new FileGiven(file));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Two days of somebody’s table, whose dates can be read in two ways. */
    private static byte[] diary() {
        return """
            Date;Time;Worst pain 0-10;Where;What did you do about it;Pain after;Slept (h)
            03/10/2025;02:40;7;neck left;heat 15 min;5;4,5
            04/10/2025;18:00;5;neck left;stretches;4;7
            """.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] programme() {
        return PlanFile.unsigned(SampleProgramme.of("desk-neck", TourWindow.DAY));
    }

    private static void close(TourWindow window, SampleAgentLine agent) {
        boolean _ = window.shell().mayClose();
    }

    private static BiConsumer<TourWindow, SampleAgentLine> over(BiConsumer<TourWindow, SampleAgentLine> card) {
        return (window, agent) -> {
            agent.say(SampleStatus.quiet(TourWindow.NOW, TourWindow.DAY));
            window.shell().open(Place.TODAY, null);
            card.accept(window, agent);
        };
    }
}
