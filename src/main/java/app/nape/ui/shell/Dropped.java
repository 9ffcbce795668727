package app.nape.ui.shell;

import app.nape.code.Sentence;
import app.nape.content.OneLine;
import app.nape.exchange.FileKind;
import app.nape.exchange.GivenFile;
import app.nape.ui.DataDesk;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.PracticeDesk;
import app.nape.ui.control.FileGiven;
import app.nape.ui.settings.schedule.ScheduleFiles;
import app.nape.ui.shell.card.DropSheet;
import app.nape.ui.stretch.own.RoutineFiles;
import app.nape.words.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** A file that is dropped anywhere on the window, or chosen in Settings: says what it is, and asks before anything changes. */
final class Dropped {
    private final PageContext context;
    private final Texts texts;
    private final DataDesk data;
    private final PracticeDesk practice;
    private final Shell shell;
    private final Cards cards;
    private @Nullable Path waiting;

    Dropped(PageContext context, DataDesk data, PracticeDesk practice, Shell shell, Cards cards) {
        this.context = context;
        this.texts = context.texts();
        this.data = data;
        this.practice = practice;
        this.shell = shell;
        this.cards = cards;
    }

    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (over.getDragboard().hasFiles() && !shell.isLocked()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        scene.addEventHandler(FileGiven.FILE_GIVEN, given -> {
            given.consume();
            if (shell.isLocked()) {
                waiting = given.file();
            } else {
                take(List.of(given.file()));
            }
        });
        if (scene.getRoot() instanceof ShellView view) {
            view.locked().addListener((_, _, locked) -> takeWaiting(locked));
        }
        scene.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            List<File> files = dropped.getDragboard().getFiles();
            if (!files.isEmpty()) {
                dropped.setDropCompleted(true);
                dropped.consume();
                take(files.stream().map(File::toPath).toList());
            }
        });
    }

    /** A file that came while the window was locked is shown once it is not. */
    private void takeWaiting(boolean locked) {
        Path file = waiting;
        if (!locked && file != null) {
            waiting = null;
            take(List.of(file));
        }
    }

    /** One at a time: each is asked about. */
    void take(List<Path> files) {
        shell.closeCard();
        if (files.size() > 1) {
            context.navigator().tell(texts.of("shell.drop-one"), null);
            return;
        }
        Path file = files.getFirst();
        String name = OneLine.of(String.valueOf(file.getFileName()));
        try {
            switch (FileKind.of(file)) {
                case BACKUP -> ask("backup", name, () -> data.restore(file, this::replaced));
                case ARCHIVE -> ask("archive", name, () -> new ArchiveIn(context).add(file));
                case ROUTINES -> ask("routines", name, () -> RoutineFiles.take(context, file));
                case SCHEDULE -> ask("schedule", name, () -> ScheduleFiles.take(context, file));
                case TABLE -> new TableIn(context, shell, cards).ask(file, name);
                case PLAN -> new PlanIn(context, shell, cards).ask(file);
                case SEALED -> sealed(file, name);
                case PROGRESS -> progress(file, name);
                case SENDER -> sender(name);
                case WORKBOOK -> context.navigator().tell(texts.of("diary.workbook"), null);
                case FOREIGN -> context.navigator().tell(texts.of("shell.drop-foreign", name), null);
            }
        } catch (GivenFile.Unfit unfit) {
            boolean folder = unfit.fault() == GivenFile.Fault.FOLDER;
            context.navigator().tell(texts.of(folder ? "shell.drop-folder" : "shell.drop-unreadable", name), null);
        }
    }

    /**
     * A file that only its key tells: what came back to a therapist, a programme that was sealed to the person, or what was saved with a seal.
     */
    private void sealed(Path file, String name) throws GivenFile.Unfit {
        SealedIn other = new SealedIn(context, shell, cards);
        if (SealedIn.byPassphrase(file)) {
            other.ask(file, name);
        } else if (!practised() || ProgressIn.take(context, practice, file) != null) {
            new PlanIn(context, shell, cards).ask(file, refused -> {
                if (refused.id().equals("plan.sealed")) {
                    other.ask(file, name);
                } else {
                    context.navigator().tell(texts.of(refused), null);
                }
            });
        }
    }

    private void progress(Path file, String name) throws GivenFile.Unfit {
        if (!practised()) {
            context.navigator().tell(texts.of("shell.drop-progress", name), null);
            return;
        }
        Sentence refused = ProgressIn.take(context, practice, file);
        if (refused != null) {
            context.navigator().tell(texts.of(refused), null);
        }
    }

    /** A copy of a card is opened where the card is: in Settings, for it needs its passphrase. */
    private void sender(String name) {
        if (practised()) {
            context.navigator().open(Place.SETTINGS, "card-open");
            context.navigator().tell(texts.of("practice.card.here", name), null);
        } else {
            context.navigator().tell(texts.of("shell.drop-sender", name), null);
        }
    }

    private boolean practised() {
        return context.settings().settings().get().practice().on();
    }

    private void ask(String kind, String name, Runnable then) {
        cards.lay(new DropSheet(texts, kind, name, shell::closeCard, then));
    }

    /** What could be taken back before is there no longer. */
    private void replaced(String sentence) {
        context.navigator().forgetUndo();
        context.navigator().tell(sentence, null);
    }
}
