package app.nape.ui.breaks;

import app.nape.desktop.linux.Stage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** {@link BreakScreensProgram} as a process on a stage's display. */
final class BreakProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    /** Starts it and waits until it listens. */
    BreakProgram(Stage stage) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dprism.order=sw",
                "-Dglass.platform=gtk",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                BreakScreensProgram.class.getName());
        builder.environment().clear();
        builder.environment().putAll(stage.environment());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        String first = answers.readLine();
        if (!"ready".equals(first)) {
            throw new IOException("the program did not start: " + first);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Has it do this and gives its answer. */
    String say(String word) {
        try {
            process.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return Objects.requireNonNull(answers.readLine(), "the program has ended");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** Waits until it shows this. */
    void awaitState(String wanted) {
        Stage.await(() -> wanted + ", not " + say("state"), () -> say("state").equals(wanted));
    }

    /** Waits until one of its windows has the keyboard, and its toolkit knows. */
    void awaitKeyboard() {
        Stage.await("the keyboard", () -> say("keyboard").equals("true"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                "target/test-classes",
                "target/classes",
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
    }
}
