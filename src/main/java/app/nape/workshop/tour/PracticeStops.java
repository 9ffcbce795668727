package app.nape.workshop.tour;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.FromTemplate;
import app.nape.care.plan.Head;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressRevision;
import app.nape.care.plan.Sender;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.Shared;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.ProgressFile;
import app.nape.exchange.plan.SenderCard;
import app.nape.exchange.plan.SigningKey;
import app.nape.settings.Settings;
import app.nape.ui.Place;
import app.nape.ui.PracticeDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/** The place of whoever makes programmes for others. */
final class PracticeStops {
    private PracticeStops() {}

    static List<TourStop> all() {
        return List.of(
                stop("practice-empty", 1180, 780, 100, PracticeStops::folder),
                stop("practice-folder", 1180, 780, 100, filled(PracticeStops::folder)),
                stop("practice-folder-narrow", 720, 560, 200, filled(PracticeStops::folder)),
                stop("practice-new", 1180, 780, 100, PracticeStops::written),
                stop("practice-new-narrow", 720, 560, 200, PracticeStops::written),
                stop("practice-save", 1180, 780, 100, PracticeStops::sheet),
                stop("practice-save-narrow", 720, 560, 200, PracticeStops::sheet),
                stop("practice-draft-left", 1180, 780, 100, PracticeStops::left),
                stop("practice-own", 1180, 780, 100, PracticeStops::own),
                stop("practice-settings", 1180, 780, 100, PracticeStops::settings),
                stop("practice-settings-narrow", 720, 560, 200, PracticeStops::settings));
    }

    private static TourStop stop(String name, int width, int height, int percent, Consumer<TourWindow> doing) {
        return new TourStop(
                name,
                width,
                height,
                now -> on(now).withLooks(it -> it.withTextPercent(percent)),
                SampleDay::work,
                (window, _) -> doing.accept(window));
    }

    private static Settings on(Settings now) {
        return now.withPractice(it -> it.withOn(true));
    }

    private static void folder(TourWindow window) {
        window.shell().open(Place.PRACTICE, null);
    }

    private static void written(TourWindow window) {
        window.shell().open(Place.PRACTICE, "new");
        for (String line :
                List.of("chin", "8 5s", "upper trap", "2 20s; slow", "3/d mo-fr 10 13 15:30", "row", "keep", "sq")) {
            type(window, line, !line.equals("sq"));
        }
    }

    private static void type(TourWindow window, String line, boolean enter) {
        window.shell().root().applyCss();
        if (window.shell().root().lookup("#practice-add") instanceof TextField field) {
            field.setText(line);
            if (enter) {
                field.fireEvent(new javafx.event.ActionEvent());
            }
        }
    }

    private static void press(TourWindow window, String button) {
        window.shell().root().applyCss();
        if (window.shell().root().lookup(button) instanceof Button found) {
            found.fire();
        }
    }

    private static void sheet(TourWindow window) {
        written(window);
        press(window, "#practice-save");
    }

    private static void left(TourWindow window) {
        written(window);
        press(window, "#practice-back");
    }

    private static void own(TourWindow window) {
        written(window);
        press(window, "#practice-own");
    }

    private static void settings(TourWindow window) {
        try {
            keep(window.practice(), card());
            window.shell().open(Place.SETTINGS, "practice-on");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            clear(window.practice());
        }
    }

    private static void keep(PracticeDesk desk, SenderCard card) throws IOException {
        Files.createDirectories(
                Objects.requireNonNull(desk.sender().file().toAbsolutePath().getParent()));
        desk.sender().save(card);
    }

    private static SenderCard card() {
        return Sample.CARD;
    }

    /** One for all stops: the number of a new key takes a tenth of a second. */
    private static final class Sample {
        static final SenderCard CARD = SenderCard.made(new Sender(
                "A. Sample",
                "Physiotherapist",
                "Example Physiotherapy",
                "+44 20 7946 0000",
                "neck@example.org",
                "",
                ""));
    }

    /** With files in the folder while it is shown. */
    private static Consumer<TourWindow> filled(Consumer<TourWindow> then) {
        return window -> {
            try {
                fill(window.practice());
                then.accept(window);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } finally {
                clear(window.practice());
            }
        };
    }

    private static void fill(PracticeDesk desk) throws IOException {
        SenderCard card = card();
        keep(desk, card);
        PracticeFolder folder = new PracticeFolder(desk.usual(), List.of(card.age()));
        List<String> labels = List.of("NP-0398", "NP-0412", "NP-0420");
        for (int i = 0; i < labels.size(); i++) {
            Programme programme = programme(PlanTemplates.IDS.get(i), new UUID(0, i + 1), labels.get(i), card);
            folder.write(folder.place(programme), PlanFile.signed(programme, card.signing()));
        }
        folder.file(ProgressFile.sealed(
                progress(new UUID(0, 1), "NP-0398"),
                SigningKey.made(),
                card.age().recipient()));
        folder.write(folder.folder().resolve("NP-0399.nape-plan"), new byte[] {'{'});
    }

    private static Programme programme(String template, UUID id, String label, SenderCard card) {
        Programme of = PlanTemplates.find(template).orElseThrow();
        Head head = new Head(id, 1, "", TourWindow.NOW, "Nape", of.head().catalogue(), "en", label, of.title());
        return FromTemplate.of(of, head, card.sender(), TourWindow.DAY);
    }

    private static Progress progress(UUID plan, String label) {
        LocalDate from = TourWindow.DAY.minusDays(11);
        List<ProgressDay> days = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDate day = from.plusDays(i);
            int due = day.getDayOfWeek().getValue() > 5 ? 0 : 3;
            int done = Math.min(due, i % 4);
            int before = 6 - i / 3;
            SetOutcome outcome = i == 5 ? SetOutcome.STOPPED_FOR_PAIN : SetOutcome.FINISHED;
            days.add(new ProgressDay(
                    day,
                    "p1",
                    due,
                    IntStream.range(0, done)
                            .mapToObj(k -> new DoneSet(
                                    "s1",
                                    LocalTime.of(10 + k, 0),
                                    outcome,
                                    List.of("i1"),
                                    before,
                                    before - 1,
                                    List.of()))
                            .toList(),
                    null,
                    ""));
        }
        return new Progress(
                plan,
                List.of(new ProgressRevision(1, from)),
                label,
                TourWindow.NOW,
                TourWindow.ZONE,
                from,
                TourWindow.DAY,
                List.of(Shared.DAYS, Shared.PAIN),
                List.of(Shared.NOTES),
                days,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Should I start the chest stretch again?"),
                "");
    }

    private static void clear(PracticeDesk desk) {
        Path all = desk.sender().file().toAbsolutePath().getParent();
        if (all == null || !Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> files = Files.walk(all)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
