package app.nape.workshop.tour;

import app.nape.ui.DataDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A desk without files: it remembers what was asked of it. */
public final class DirectDataDesk implements DataDesk {
    private final List<String> asked = new ArrayList<>();

    /** Nothing asked yet. */
    public DirectDataDesk() {}

    /** What was asked, oldest first. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Path folder() {
        return Path.of("nape");
    }

    @Override
    public List<String> found() {
        return List.of();
    }

    @Override
    public void backup(Path file, Consumer<String> told) {
        asked.add("backup " + file);
    }

    @Override
    public void restore(Path file, Consumer<String> told) {
        asked.add("restore " + file);
    }

    @Override
    public void erase(Consumer<String> told) {
        asked.add("erase");
    }
}
