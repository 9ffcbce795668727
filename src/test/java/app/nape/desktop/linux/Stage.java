package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A private desktop for one test: its own folders, buses, display and peers, all ended with it. */
public final class Stage implements AutoCloseable {
    /** So long that also a machine much slower than ours, and busy, reaches what is waited for. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path folder = Files.createTempDirectory("nape-stage");
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<Process> running = new ArrayDeque<>();

    public Stage() throws IOException {
        environment.put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        environment.put("HOME", folder("home").toString());
        environment.put("XDG_CONFIG_HOME", folder("home/.config").toString());
        environment.put("XDG_CACHE_HOME", folder("home/.cache").toString());
        environment.put("XDG_RUNTIME_DIR", folder("run").toString());
        environment.put("GSETTINGS_BACKEND", "keyfile");
        environment.put("NO_AT_BRIDGE", "1");
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** What programs on this stage, and the adapters under test, are given. */
    public Map<String, String> environment() {
        return environment;
    }

    public void set(String name, String value) {
        environment.put(name, value);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public Path folder(String name) throws IOException {
        Path path = Files.createDirectories(folder.resolve(name));
        Files.setPosixFilePermissions(path, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        return path;
    }

    Path script(String name, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(path, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        return path;
    }

    /** Starts a session bus of its own. */
    public Process sessionBus() throws IOException {
        environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + file("run/bus"));
        return bus("run/bus");
    }

    /** Starts a system bus of its own, with easy rules. */
    Process systemBus() throws IOException {
        environment.put("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + file("run/system"));
        return bus("run/system");
    }

    /** A bus that starts no services by itself: only what a test starts is there. */
    private Process bus(String socket) throws IOException {
        Files.deleteIfExists(file(socket));
        Path rules = Files.writeString(file("bus.conf"), """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:path=%s</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """.formatted(file(socket)));
        Process bus = start("dbus-daemon", "--nofork", "--config-file=" + rules);
        await("the bus", () -> Files.exists(file(socket)));
        return bus;
    }

    /** Starts an X server of its own. */
    public Process display() throws IOException {
        return display("-screen", "0", "1024x768x24");
    }

    /** Starts an X server of its own, with these options; on a second call under the same number as before. */
    public Process display(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("Xvfb", "-noreset", "-nolisten", "tcp"));
        command.addAll(List.of(options));
        return server(command);
    }

    /** Starts an X server whose monitors are plugged in and out by xrandr: 1280×720 and, to its right, 1024×768. */
    public Process monitors() throws IOException {
        Path settings = Files.writeString(file("xorg.conf"), """
            Section "ServerFlags"
              Option "AutoAddDevices" "false"
              Option "DontVTSwitch" "true"
            EndSection
            Section "Device"
              Identifier "dummy"
              Driver "dummy"
              VideoRam 256000
            EndSection
            Section "Monitor"
              Identifier "monitor"
              HorizSync 5-1000
              VertRefresh 5-200
            EndSection
            Section "Screen"
              Identifier "screen"
              Device "dummy"
              Monitor "monitor"
              DefaultDepth 24
              SubSection "Display"
                Depth 24
                Virtual 3840 2160
                Modes "1280x720" "1024x768"
              EndSubSection
            EndSection
            """);
        Process server = server(List.of(
                "Xorg",
                "-noreset",
                "-novtswitch",
                "-sharevts",
                "-nolisten",
                "tcp",
                "-config",
                settings.toString(),
                "-logfile",
                file("xorg.log").toString()));
        awaitCommand("xrandr", "--addmode", "DUMMY1", "1024x768");
        plug(true);
        return server;
    }

    /** Plugs the second of two monitors in or out. */
    public void plug(boolean in) throws IOException {
        if (in) {
            run("xrandr", "--output", "DUMMY1", "--mode", "1024x768", "--pos", "1280x0");
        } else {
            run("xrandr", "--output", "DUMMY1", "--off");
        }
        // The server looks whether its outputs are connected only when somebody asks for all of them.
        var _ = run("xrandr");
    }

    private Process server(List<String> program) throws IOException {
        environment.put("XDG_SESSION_TYPE", "x11");
        // Tests of other runs on the same machine look for a number at the same moment, so each begins elsewhere.
        int number = 100 + (int) (ProcessHandle.current().pid() % 800);
        if (environment.containsKey("DISPLAY")) {
            number = Integer.parseInt(environment.get("DISPLAY").substring(1));
        }
        while (true) {
            List<String> command = new ArrayList<>(program);
            command.add(1, ":" + number);
            Path lock = Path.of("/tmp/.X" + number + "-lock");
            Path socket = Path.of("/tmp/.X11-unix/X" + number);
            Process server = start(command.toArray(new String[0]));
            // Of two servers that want the same number one gives up.
            await("the display", () -> !server.isAlive() || (Files.exists(socket) && holds(lock, server)));
            if (server.isAlive()) {
                environment.put("DISPLAY", ":" + number);
                awaitCommand("xdpyinfo");
                return server;
            }
            assertTrue(Files.exists(lock), () -> program.getFirst() + " does not start: " + words(program.getFirst()));
            number++;
        }
    }

    private String words(String program) {
        try {
            return Files.readString(file(program + ".log"));
        } catch (IOException _) {
            return "";
        }
    }

    private static boolean holds(Path lock, Process server) {
        try {
            return Files.readString(lock).strip().equals(Long.toString(server.pid()));
        } catch (IOException _) {
            return false;
        }
    }

    /** Starts a program that stays, its words going to a file. Fails loudly when it is not installed. */
    public Process start(String... command) throws IOException {
        needed(command[0]);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(file(Path.of(command[0]).getFileName() + ".log").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        running.push(process);
        return process;
    }

    /** Runs a program to its end and gives what it printed. */
    public String run(String... command) throws IOException {
        needed(command[0]);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        running.push(process);
        AtomicBoolean hangs = new AtomicBoolean();
        Runnable giveUp = () -> {
            if (process.isAlive()) {
                hangs.set(true);
                process.destroyForcibly();
            }
        };
        CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS).execute(giveUp);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            process.waitFor();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        }
        running.remove(process);
        assertFalse(hangs.get(), () -> Arrays.toString(command) + " hangs");
        assertTrue(process.exitValue() == 0, () -> Arrays.toString(command) + " failed: " + text);
        return text.strip();
    }

    /** Waits until a command succeeds. */
    public void awaitCommand(String... command) {
        await(Arrays.toString(command), () -> {
            try {
                var _ = run(command);
                return true;
            } catch (AssertionError | IOException _) {
                return false;
            }
        });
    }

    private void needed(String program) {
        assertTrue(
                new Programs(environment).find(program).isPresent() || Files.isExecutable(Path.of(program)),
                () -> program + " is not installed; .ci/packages names the package that brings it");
    }

    /** Waits until a command prints this. */
    public void awaitAnswer(String answer, String... command) {
        AtomicReference<String> last = new AtomicReference<>("nothing");
        await(() -> answer + " from " + Arrays.toString(command) + ", not " + last.get(), () -> {
            try {
                last.set(run(command));
                return last.get().equals(answer);
            } catch (AssertionError | IOException _) {
                return false;
            }
        });
    }

    /** Waits up to a minute for something another process does. */
    public static void await(String what, BooleanSupplier condition) {
        await(() -> what, condition);
    }

    /** The same, where what is waited for is best told by what there is instead. */
    public static void await(Supplier<String> what, BooleanSupplier condition) {
        await(what, LONGEST, condition);
    }

    /** The same, for something that takes its time. */
    public static void await(Supplier<String> what, Duration longest, BooleanSupplier condition) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("waited in vain for " + what.get());
            }
            pause(20);
        }
    }

    /** Gives other processes time to do nothing, where doing nothing is what is tested. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    public static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = new ArrayList<>();
        running.forEach(process -> process.descendants().forEach(children::add));
        while (!running.isEmpty()) {
            end(running.pop());
        }
        children.forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
