package app.nape.desktop.linux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Other programs of this machine.
 *
 * @param environment where they are looked for and what they are given
 */
record Programs(Map<String, String> environment) {
    private static final int PATIENCE_SECONDS = 2;

    /** The program of this name on the search path. */
    Optional<Path> find(String name) {
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        return Arrays.stream(path.split(":", -1))
                .flatMap(folder -> {
                    try {
                        return Stream.of(Path.of(folder, name));
                    } catch (InvalidPathException _) {
                        return Stream.empty();
                    }
                })
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * What a program prints, in the C locale.
     *
     * @throws IOException when it cannot be run, fails, or takes longer than two seconds
     */
    String output(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            var _ = process.onExit()
                    .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .thenAccept(Process::destroyForcibly);
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(command.getFirst() + " failed");
            }
            return text;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(problem);
        }
    }
}
