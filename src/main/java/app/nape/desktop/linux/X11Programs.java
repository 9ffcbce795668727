package app.nape.desktop.linux;

import app.nape.desktop.ProgramSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Names of programs by the class of their windows on an X server, and by the process that a window says it belongs to. */
final class X11Programs implements ProgramSource {
    private static final int LONGEST = 100;

    private final X11Properties properties;
    private final int root;
    private final Path processes;
    private final int active;
    private final int all;
    private final int kind;
    private final int process;

    /** @param processes the folder in which the kernel tells of processes */
    X11Programs(X11Connection connection, Path processes) throws IOException {
        this.properties = new X11Properties(connection);
        this.root = connection.root();
        this.processes = processes;
        active = properties.atom("_NET_ACTIVE_WINDOW");
        all = properties.atom("_NET_CLIENT_LIST");
        kind = properties.atom("WM_CLASS");
        process = properties.atom("_NET_WM_PID");
    }

    @Override
    public List<String> inFront() {
        try {
            int[] window = properties.numbers(root, active);
            return window.length == 0 || window[0] == 0 ? List.of() : names(window[0]);
        } catch (IOException _) {
            // The window was closed between two questions, or the server is gone.
            return List.of();
        }
    }

    @Override
    public List<String> open() {
        Map<String, String> found = new LinkedHashMap<>();
        try {
            int[] windows = IntStream.concat(
                            IntStream.of(properties.numbers(root, active)), IntStream.of(properties.numbers(root, all)))
                    .filter(window -> window != 0)
                    .distinct()
                    .toArray();
            for (int window : windows) {
                names(window).stream()
                        .findFirst()
                        .ifPresent(name -> found.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
            }
        } catch (IOException _) {
            // What was found until then is all that can be told.
        }
        return List.copyOf(found.values());
    }

    /** The class of its windows, which a person recognizes, before the name of one window and of its process. */
    private List<String> names(int window) throws IOException {
        List<String> names = new ArrayList<>(
                List.of(properties.text(window, kind).split("\0", -1)).reversed());
        for (int id : properties.numbers(window, process)) {
            try {
                names.add(
                        Files.readString(processes.resolve(Integer.toString(id)).resolve("comm"))
                                .strip());
            } catch (IOException _) {
                // It has ended, or runs on another machine.
            }
        }
        return names.stream()
                .filter(name -> !name.isBlank() && name.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
