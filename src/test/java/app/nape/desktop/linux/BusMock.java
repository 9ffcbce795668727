package app.nape.desktop.linux;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Somebody on a stage's session bus, played by dbusmock. */
public final class BusMock {
    private final Stage stage;
    private final String name;
    private final String path;
    private final Process process;

    /** Takes the name, with one object; waits until it answers. */
    public BusMock(Stage stage, String name, String path, String iface) throws IOException {
        this.stage = stage;
        this.name = name;
        this.path = path;
        process = stage.start("/usr/bin/python3", "-m", "dbusmock", name, path, iface);
        stage.awaitCommand("gdbus", "introspect", "--session", "--dest", name, "--object-path", path);
    }

    /** The process, which a test may end. */
    public Process process() {
        return process;
    }

    /** Tells the mock itself what it has, or to send. */
    public void tell(String member, String... args) throws IOException {
        stage.run(call(name, path, "org.freedesktop.DBus.Mock." + member, args));
    }

    /** The words of a call on the session bus. */
    public static String[] call(String name, String path, String method, String... args) {
        List<String> words = new ArrayList<>(
                List.of("gdbus", "call", "--session", "--dest", name, "--object-path", path, "--method", method));
        words.addAll(List.of(args));
        return words.toArray(new String[0]);
    }
}
