package app.nape.app.window;

import app.nape.link.Notice;
import app.nape.ui.FxThread;
import app.nape.ui.WindowBounds;
import app.nape.ui.control.FileGiven;
import app.nape.ui.shell.FirstPage;
import app.nape.ui.shell.Shell;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The stage of the main window: made when it is first wanted. The process ends when nothing of it is left to show. */
final class WindowFrame {
    /** A window that came for a break and was not wanted otherwise stays so long, for the next notice to reach it warm. */
    private static final Duration LINGER = Duration.seconds(20);

    private final Shell shell;
    private final Texts texts;
    private final Opening opening;
    private final Runnable over;
    private final PauseTransition linger = new PauseTransition(LINGER);
    private final FirstInside inside = new FirstInside();
    private final FirstPage page;
    private @Nullable Stage stage;
    private @Nullable ReadyPages ready;
    private boolean breakShown;
    private volatile boolean looked;

    /**
     * How a stage opens.
     *
     * @param left where the last one was left
     * @param keep keeps where this one is left
     * @param made is told of the stage before it is shown
     * @param painted is run once, after the first frame and before a page is put into it
     * @param stands begins what can wait until the window stands
     * @param alone is told each time the person has left the window alone for a while
     */
    record Opening(
            Optional<WindowBounds> left,
            Consumer<WindowBounds> keep,
            Consumer<Stage> made,
            Runnable painted,
            Runnable stands,
            Runnable alone) {}

    /**
     * A frame without a stage.
     *
     * @param over is told when nothing of the window is left to show
     */
    WindowFrame(Shell shell, Texts texts, Opening opening, Runnable over) {
        this.shell = shell;
        this.page = new FirstPage(shell);
        this.texts = texts;
        this.opening = opening;
        this.over = over;
        linger.setOnFinished(_ -> endIfNothingShows());
        linger.play();
    }

    /** Whether the person has the window before them, as far as that can be told. From any thread. */
    boolean looked() {
        return looked;
    }

    /** Follows what the agent tells. */
    void heard(Notice notice) {
        switch (notice) {
            case Notice.Raise raise -> raise(raise);
            case Notice.ShowPrompt _, Notice.ShowBreak _ -> breakShown = true;
            case Notice.HideBreak _ -> {
                breakShown = false;
                linger.playFromStart();
            }
            case Notice.End _ -> end();
            default -> {}
        }
    }

    private void end() {
        breakShown = false;
        if (stage != null && stage.isShowing()) {
            stage.hide();
        } else {
            over.run();
        }
    }

    /** Shows the window, in front, at a page. */
    void raise(Notice.Raise raise) {
        linger.stop();
        boolean first = stage == null;
        Stage window = stage == null ? make() : stage;
        stage = window;
        if (first) {
            shell.lockIfWanted();
            inside.laid(() -> begin(window));
        }
        if (!raise.page().isEmpty()) {
            inside.now();
            go(raise);
        }
        window.setIconified(false);
        window.show();
        window.toFront();
        window.requestFocus();
        if (first) {
            inside.afterFirstFrame(window);
        } else if (ready != null) {
            ready.begin();
        }
    }

    private void begin(Stage window) {
        opening.painted().run();
        page.open();
        shell.welcome();
        LeftAlone leaves = new LeftAlone(WindowFrame::after, System::nanoTime, shell::inSession, opening.alone());
        Objects.requireNonNull(window.getScene()).addEventFilter(InputEvent.ANY, _ -> leaves.touched());
        ReadyPages pages = new ReadyPages(
                shell,
                () -> {
                    opening.stands().run();
                    WindowIcons.complete(window);
                },
                leaves::ready);
        ready = pages;
        pages.begin();
    }

    private static void after(java.time.Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, FxThread.EXECUTOR)
                .execute(work);
    }

    private void go(Notice.Raise raise) {
        WindowLife.go(shell, raise.page(), raise.argument());
        String file = raise.argument();
        if (raise.page().equals("file") && file != null) {
            shell.root().fireEvent(new FileGiven(Path.of(file)));
        }
    }

    private Stage make() {
        Stage made = new Stage();
        made.setTitle(texts.of("shell.name"));
        WindowIcons.begin(made);
        made.setMinWidth(480);
        made.setMinHeight(420);
        WindowPlacement placement = WindowPlacement.of(made, opening.left());
        WindowBounds begin = placement.bounds();
        made.setScene(shell.scene(begin.width(), begin.height()));
        opening.made().accept(made);
        made.focusedProperty().addListener((_, _, now) -> looked = now);
        made.setOnCloseRequest(closing -> {
            if (!shell.mayClose()) {
                closing.consume();
            }
        });
        made.setOnHidden(_ -> {
            opening.keep().accept(placement.bounds());
            if (ready != null) {
                ready.rest();
            }
            shell.closed();
            if (breakShown || shell.showsCard()) {
                linger.playFromStart();
            } else {
                over.run();
            }
        });
        return made;
    }

    private void endIfNothingShows() {
        if (shell.showsCard()) {
            linger.playFromStart();
            return;
        }
        Stage shown = stage;
        if (!breakShown && (shown == null || !shown.isShowing())) {
            over.run();
        }
    }
}
