package app.nape.ui.shell;

import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.Command;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.FileGiven;
import app.nape.ui.control.FullScreen;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;

/** The one register of what can be done from everywhere. What a page adds to it stands in the page. */
final class ShellCommands {
    private static final Set<String> ONLY_PRACTICE = Set.of("go-practice", "new-programme");

    private final PageContext context;
    private final Texts texts;
    private final Shell shell;
    private final List<Command> all = new ArrayList<>();

    ShellCommands(PageContext context, Shell shell, Cards cards, Leaving leaving) {
        this.context = context;
        this.texts = context.texts();
        this.shell = shell;
        int number = 0;
        for (Place place : Place.values()) {
            number++;
            List<String> keys = new ArrayList<>(List.of("Alt+" + number, "Shortcut+" + number));
            if (place == Place.SETTINGS) {
                keys.add(1, "Shortcut+Comma");
            }
            all.add(new Command(
                    "go-" + name(place),
                    texts.of("command.go", word(place)),
                    keys,
                    place == Place.PRACTICE ? this::practised : this::open,
                    unlocked(() -> shell.visit(place))));
        }
        // Its key is the page’s own: on Stretch the same one begins a routine.
        all.add(Command.of(texts, "new-programme", unlocked(() -> shell.open(Place.PRACTICE, "new")))
                .when(this::practised));
        add("find", cards::find, "Shortcut+K");
        add("log-pain", shell::logPain, "Shortcut+L");
        add("remedy", () -> shell.startRemedy(""), "Shortcut+I");
        add("guide", () -> shell.showGuide(null), "Shortcut+G");
        all.add(Command.of(texts, "help", shell::showRedFlags, "F1"));
        add("undo", shell::takeBackLast, "Shortcut+Z");
        agent("break-now", new Request.BreakNow(null), now -> now.offered() == null);
        agent("pause-hour", new Request.Pause(Duration.ofHours(1)), now -> now.pausedUntil() == null);
        agent("pause-tomorrow", new Request.PauseUntilTomorrow(), now -> now.pausedUntil() == null);
        agent("resume", new Request.Resume(), now -> now.pausedUntil() != null);
        add("open-file", this::openFile, "Shortcut+O");
        add("share", cards::share, "Shortcut+P");
        add("keys", cards::keys, "?");
        add("about", cards::about);
        add("first-pages", cards::welcome);
        all.add(Command.of(texts, "full-screen", () -> FullScreen.toggle(shell.root()), "F11"));
        all.add(Command.of(texts, "back", () -> {}, "Esc").when(() -> false));
        all.add(Command.of(texts, "close", leaving::close, "Shortcut+W"));
        all.add(Command.of(texts, "quit", leaving::askToQuit, "Shortcut+Q"));
    }

    /** Any file that Nape can take in: what it is, is said before anything changes. */
    private void openFile() {
        FileChoice.dialogs()
                .toRead(
                        shell.root(),
                        new FileChoice.Kind(texts.of("command.open-file"), texts.of("shell.any-file"), "*"))
                .ifPresent(file -> shell.root().fireEvent(new FileGiven(file)));
    }

    /** All of them, in the order in which they are listed. */
    List<Command> all() {
        return all;
    }

    /** The same without what is only for whoever makes programmes for others, unless they do. */
    List<Command> listed() {
        return practice().getValue()
                ? all
                : all.stream()
                        .filter(each -> !ONLY_PRACTICE.contains(each.id()))
                        .toList();
    }

    /** Whether programmes are made for others here. */
    ObservableValue<Boolean> practice() {
        return context.settings().settings().map(now -> now.practice().on());
    }

    private boolean practised() {
        return open() && context.settings().settings().get().practice().on();
    }

    /** The one with this id. */
    Command get(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The one that goes to a place. */
    Command to(Place place) {
        return get("go-" + name(place));
    }

    private void add(String id, Runnable action, String... keys) {
        all.add(Command.of(texts, id, unlocked(action), keys).when(this::open));
    }

    private void agent(String id, Request request, Predicate<AgentStatus> when) {
        all.add(Command.of(texts, id, () -> context.agent().send(request)).when(() -> {
            AgentStatus now = context.agent().status().get();
            return open() && now != null && when.test(now);
        }));
    }

    private Runnable unlocked(Runnable action) {
        return () -> {
            shell.closeCard();
            action.run();
        };
    }

    private boolean open() {
        return !shell.isLocked();
    }

    private String word(Place place) {
        return texts.of("shell.place." + name(place));
    }

    private static String name(Place place) {
        return app.nape.code.Worded.wordOf(place);
    }
}
