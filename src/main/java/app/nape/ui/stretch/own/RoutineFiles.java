package app.nape.ui.stretch.own;

import app.nape.content.OneLine;
import app.nape.content.RoutineJson;
import app.nape.content.RoutineRefused;
import app.nape.exchange.GivenFile;
import app.nape.exchange.OwnFile;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Takes routines in from files and writes them to files; says in one sentence what became of it. */
public final class RoutineFiles {
    private final PageContext context;
    private final Texts texts;
    private final Node over;
    private final FileChoice choice;

    /** Asks for files by {@code choice}, over the window that {@code over} is in. */
    public RoutineFiles(PageContext context, Node over, FileChoice choice) {
        this.over = over;
        this.context = context;
        this.texts = context.texts();
        this.choice = choice;
    }

    /** Adds the routines of a file that the person chooses to their own. */
    public void take() {
        choice.toRead(over, kind("routines.take")).ifPresent(this::take);
    }

    /** Writes a routine to a file that the person chooses. */
    public void give(Routine routine) {
        choice.toWrite(over, kind("routines.give"), "nape-" + routine.id() + ".json")
                .ifPresent(file -> give(routine, file));
    }

    // texts: routines.take routines.give
    private FileChoice.Kind kind(String title) {
        return new FileChoice.Kind(texts.of(title), texts.of("routines.file-kind"), "*.json");
    }

    /** Adds the routines of this file to the person's own. */
    public static void take(PageContext context, Path file) {
        new RoutineFiles(context, new Region(), FileChoice.dialogs()).take(file);
    }

    private void take(Path file) {
        List<Routine> coming;
        try {
            coming = json().read(OneLine.of(String.valueOf(file.getFileName())), GivenFile.read(file));
        } catch (IOException problem) {
            tell("routines.unreadable", OneLine.of(String.valueOf(file.getFileName())));
            return;
        } catch (RoutineRefused refused) {
            context.navigator().tell(String.valueOf(refused.getMessage()), null);
            return;
        }
        List<String> shipped =
                context.exercises().routines().stream().map(Routine::id).toList();
        List<Routine> before = context.settings().settings().get().stretching().own();
        List<Routine> after = OwnRoutines.merged(before, coming, shipped);
        if (after.size() > OwnRoutines.MOST) {
            tell("routines.too-many", OwnRoutines.MOST);
            return;
        }
        context.settings().change(now -> now.withStretching(it -> it.withOwn(after)));
        int taken = after.size() - before.size();
        context.navigator()
                .tell(taken == 0 ? texts.of("routines.taken-none") : texts.counted("routines.taken", taken), null);
    }

    private void give(Routine routine, Path file) {
        try {
            context.files().write(file, json().write(List.of(routine)).getBytes(StandardCharsets.UTF_8));
            tell("routines.given", routine.name());
        } catch (OwnFile.Kept kept) {
            context.navigator().tell(texts.of("agent.own-file", file), null);
        } catch (IOException problem) {
            tell("routines.not-given", routine.name());
        }
    }

    private RoutineJson json() {
        return new RoutineJson(texts, context.exercises());
    }

    // texts: routines.unreadable routines.too-many routines.given routines.not-given
    private void tell(String key, Object what) {
        context.navigator().tell(texts.of(key, what), null);
    }
}
