package app.nape.ui.breaks;

import app.nape.link.AgentStatus.OfferedBreak;
import app.nape.link.Notice;
import app.nape.settings.Appearance;
import app.nape.ui.FxThread;
import app.nape.workshop.tour.WindowBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Prompt and break windows in a process of their own, on a real display; does what it reads, a word a line, and answers each. */
@SuppressWarnings("NullAway.Init")
final class BreakScreensProgram {
    private static WindowBench bench;
    private static BreakScreens screens;

    private BreakScreensProgram() {}

    public static void main(String[] none) throws Exception {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            bench = new WindowBench(true);
            screens = new BreakScreens(bench.context(), bench.theme);
        });
        onFx(() -> {});
        System.out.println("ready");
        try (BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String word = words.readLine();
            while (word != null) {
                System.out.println(answer(word));
                word = words.readLine();
            }
        }
        Platform.exit();
    }

    private static String answer(String word) throws IOException, InterruptedException {
        switch (word) {
            case "prompt" -> onFx(() -> bench.agent.tell(new Notice.ShowPrompt(offered(false, false, 60))));
            case "break" -> onFx(() -> bench.agent.tell(new Notice.ShowBreak(offered(true, false, 60))));
            case "strict" -> onFx(() -> bench.agent.tell(new Notice.ShowBreak(offered(true, true, 60))));
            case "small" ->
                onFx(() -> bench.agent.tell(new Notice.ShowBreak(
                        BreakBench.with(WindowBench.small(true), Duration.ofSeconds(60), true, false, false))));
            case "short" -> onFx(() -> bench.agent.tell(new Notice.ShowBreak(offered(true, false, 2))));
            case "hide" -> onFx(() -> bench.agent.tell(new Notice.HideBreak()));
            case "dark" ->
                onFx(() -> bench.settings.change(now -> now.withLooks(looks -> looks.withAppearance(Appearance.DARK))));
            case "large" ->
                onFx(() -> bench.settings.change(now -> now.withLooks(looks -> looks.withTextPercent(200))));
            case "keyboard" -> {
                return Boolean.toString(keyboard());
            }
            case "content" -> {
                return content();
            }
            case "asked" -> {
                return bench.agent.asked().toString();
            }
            default -> {}
        }
        return state();
    }

    /** Whether the toolkit has heard that a window of ours has the keyboard. */
    private static boolean keyboard() throws InterruptedException {
        AtomicBoolean ours = new AtomicBoolean();
        onFx(() -> ours.set(Window.getWindows().stream().anyMatch(Window::isFocused)));
        return ours.get();
    }

    /** Whether anything shows, and where the windows are. */
    private static String state() throws InterruptedException {
        StringBuilder said = new StringBuilder();
        onFx(() -> said.append(screens.showing() ? "showing" : "nothing")
                .append(shown().map(window -> " " + place(window)).sorted().collect(Collectors.joining())));
        return said.toString();
    }

    /** Where the window with the content is. */
    private static String content() throws InterruptedException {
        StringBuilder said = new StringBuilder();
        onFx(() -> shown().filter(window -> window.getScene().getRoot() instanceof BreakView)
                .forEach(window -> said.append(place(window))));
        return said.toString();
    }

    private static Stream<Window> shown() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing() && window.getWidth() > 10);
    }

    private static String place(Window window) {
        return "%.0fx%.0f+%.0f+%.0f".formatted(window.getWidth(), window.getHeight(), window.getX(), window.getY());
    }

    private static OfferedBreak offered(boolean begun, boolean strict, int seconds) {
        return BreakBench.with(bench.offered(begun), Duration.ofSeconds(seconds), true, strict, false);
    }

    private static void onFx(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        FxThread.EXECUTOR.execute(() -> {
            task.run();
            done.countDown();
        });
        done.await();
    }
}
