package app.nape.desktop.linux;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** GNOME Shell on Wayland without a screen, driven from inside by its own scripting. */
public final class GnomeShell {
    private static final String LOGIN = "org.freedesktop.login1";
    private static final String LOGIN_PATH = "/org/freedesktop/login1";

    private final Stage stage;

    /** Starts it, with buses and a login service of its own, and monitors of these sizes; waits until it answers. */
    public GnomeShell(Stage stage, String... monitors) throws IOException {
        this.stage = stage;
        stage.sessionBus();
        stage.systemBus();
        stage.start("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind");
        stage.awaitCommand("gdbus", "introspect", "--system", "--dest", LOGIN, "--object-path", LOGIN_PATH);
        stage.run(
                "gdbus",
                "call",
                "--system",
                "--dest",
                LOGIN,
                "--object-path",
                LOGIN_PATH,
                "--method",
                "org.freedesktop.DBus.Mock.AddSession",
                "c1",
                "seat0",
                "0",
                "person",
                "true");
        stage.set("XDG_SESSION_ID", "c1");
        stage.set("XDG_SESSION_TYPE", "wayland");
        stage.set("XDG_CURRENT_DESKTOP", "GNOME");
        stage.set("LIBGL_ALWAYS_SOFTWARE", "1");
        List<String> command = new ArrayList<>(
                List.of("gnome-shell", "--wayland", "--headless", "--unsafe-mode", "--wayland-display", "wl-gnome"));
        for (String monitor : monitors) {
            command.addAll(List.of("--virtual-monitor", monitor));
        }
        stage.start(command.toArray(new String[0]));
        // Until the shell is ready it answers, but that it could not.
        stage.awaitAnswer("(true, '1')", words("1"));
    }

    /** Runs a script in the shell; what it comes to, with a sign whether it went well, as gdbus prints it. */
    public String eval(String script) throws IOException {
        return stage.run(words(script));
    }

    /** Waits until a script comes to this, written as JSON. */
    public void await(String json, String script) {
        stage.awaitAnswer("(true, '" + json + "')", words(script));
    }

    /** Leaves the overview it starts with, and lets programs started from now on show windows, also by XWayland. */
    public void openSession() throws IOException {
        await("false", """
            imports.ui.main.overview.hide();
            imports.ui.main.overview.visible || imports.ui.main.layoutManager._startingUp\
            """);
        stage.set("WAYLAND_DISPLAY", "wl-gnome");
        for (String name : List.of("DISPLAY", "XAUTHORITY")) {
            String said = eval("imports.gi.GLib.getenv('" + name + "')");
            stage.set(name, said.replaceAll(".*\"(.*)\".*", "$1"));
        }
    }

    /** Types on a keyboard of the shell's own; Esc is \u001b. */
    public void type(String letters) throws IOException {
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            int key = letter == '\u001b' ? 0xff1b : letter;
            String said = eval("""
                global.napeKeys = global.napeKeys || imports.gi.Clutter.get_default_backend().get_default_seat()
                    .create_virtual_device(imports.gi.Clutter.InputDeviceType.KEYBOARD_DEVICE);
                for (const state of [1, 0])
                    global.napeKeys.notify_keyval(imports.gi.GLib.get_monotonic_time(), %d, state);
                1\
                """.formatted(key));
            if (!said.equals("(true, '1')")) {
                throw new IOException(said);
            }
        }
    }

    private static String[] words(String script) {
        return new String[] {
            "gdbus",
            "call",
            "--session",
            "--dest",
            "org.gnome.Shell",
            "--object-path",
            "/org/gnome/Shell",
            "--method",
            "org.gnome.Shell.Eval",
            script
        };
    }
}
