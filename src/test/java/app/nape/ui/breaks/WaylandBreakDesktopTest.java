package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.linux.GnomeShell;
import app.nape.desktop.linux.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prompt and break in a Wayland session, where they come by XWayland, over a program that speaks Wayland itself. */
@SuppressWarnings("NullAway.Init")
class WaylandBreakDesktopTest {
    private static final String FOCUS =
            "global.display.focus_window ? global.display.focus_window.get_title() : 'nothing'";
    private static final String WINDOWS = """
        global.get_window_actors().map(actor => actor.meta_window).filter(one => one.get_title().startsWith('Nape'))
        .map(one => [one.get_frame_rect(), one.above, one.is_fullscreen()])
        .map(([at, above, full]) => `${at.width}x${at.height}+${at.x}+${at.y} ${above ? 'above' : ''} ${full ? 'full' : ''}`)
        .sort().join()\
        """;

    private final Stage stage = new Stage();
    private GnomeShell shell;
    private BreakProgram program;

    WaylandBreakDesktopTest() throws IOException {}

    @BeforeEach
    void startDesktop() throws IOException {
        shell = new GnomeShell(stage, "1280x720", "1024x768");
        shell.openSession();
        program = new BreakProgram(stage);
    }

    @AfterEach
    void endDesktop() throws IOException {
        if (program != null) {
            program.close();
        }
        stage.close();
    }

    @Test
    void takesTheKeyboardForTheBreakOnlyAndGivesItBack() throws IOException {
        Path typed = stage.file("typed.txt");
        Path other = Files.writeString(stage.file("other.js"), """
            imports.gi.versions.Gtk = '3.0';
            const {Gtk, GLib} = imports.gi;
            Gtk.init(null);
            const window = new Gtk.Window({title: 'another program', default_width: 400, default_height: 200});
            const entry = new Gtk.Entry();
            entry.connect('changed', () => GLib.file_set_contents(ARGV[0], entry.get_text()));
            window.add(entry);
            window.show_all();
            window.present();
            Gtk.main();
            """);
        stage.set("GDK_BACKEND", "wayland");
        stage.start("gjs", other.toString(), typed.toString());
        shell.await("\"another program\"", FOCUS);
        // The first key may come before the program has heard that the keyboard is its own.
        Stage.await("a letter", () -> typed("x"));

        program.say("prompt");
        shell.await("true", "global.get_window_actors().some(one => one.meta_window.get_wm_class() === 'java')");
        Stage.pause(500);
        assertEquals("(true, '\"another program\"')", shell.eval(FOCUS));
        Files.writeString(typed, "");
        shell.type("while");
        Stage.await("letters", () -> read(typed).endsWith("while"));
        program.say("hide");

        program.say("break");
        shell.await("\"Nape: break\"", FOCUS);
        shell.await("\"1024x768+1280+0 above ,1280x720+0+0 above full\"", WINDOWS);
        program.awaitKeyboard();
        shell.type("\u001b");
        program.awaitState("nothing");
        assertEquals("[EndBreak[]]", program.say("asked"));
        shell.await("\"another program\"", FOCUS);
    }

    private boolean typed(String letter) {
        try {
            shell.type(letter);
            Stage.pause(200);
            return read(stage.file("typed.txt")).endsWith(letter);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return "";
        }
    }
}
