package app.nape.ui;

import app.nape.words.Texts;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;

/**
 * One thing that a person can do: what it is called, by which keys it is reached, whether it can be done now, and how. Buttons' hints,
 * the search for everything and the list of keys are all made from it. A plain record and not ControlsFX's Action: keys must work in
 * the first frame, and the library is loaded only with the first page that has a search field.
 *
 * @param id stable and unique among those that can be seen together
 * @param words what it is called
 * @param keys as {@link KeyCombination#valueOf} reads them, the one that is shown first; or a single sign that is typed, such as {@code ?}
 * @param ready whether it can be done now
 * @param action does it
 */
public record Command(String id, String words, List<String> keys, BooleanSupplier ready, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /** One that can be done at any time, called by the text {@code command.<id>}. */
    public static Command of(Texts texts, String id, Runnable action, String... keys) {
        // texts: command.*
        return new Command(id, texts.of("command." + id), List.of(keys), () -> true, action);
    }

    /** One without keys, called so. */
    public static Command named(String id, String words, Runnable action) {
        return new Command(id, words, List.of(), () -> true, action);
    }

    /** The same, which can be done only while this is so. */
    public Command when(BooleanSupplier so) {
        return new Command(id, words, keys, so, action);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (ready.getAsBoolean()) {
            action.run();
        }
    }

    /** Its first key as it stands on this machine's keys, such as Ctrl+K; empty when it has none. */
    public String key() {
        return keys.isEmpty() ? "" : shown(keys.getFirst());
    }

    /** All its keys, as {@link #key} has the first. */
    public List<String> shownKeys() {
        return keys.stream().map(Command::shown).toList();
    }

    /** These words, and its key behind them if it has one: for a hint. */
    public String hint(Texts texts, String about) {
        return keys.isEmpty() ? about : texts.of("shell.hint-key", about, key());
    }

    /** The keys that are pressed together, without those that are typed signs. */
    public List<KeyCombination> combinations() {
        return keys.stream()
                .filter(key -> !typed(key))
                .map(KeyCombination::valueOf)
                .toList();
    }

    /** Whether this typed sign is one of its keys. */
    public boolean isTyped(String sign) {
        return keys.stream().anyMatch(key -> typed(key) && key.equals(sign));
    }

    private static boolean typed(String key) {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }

    private static String shown(String key) {
        return typed(key) || key.equals("Esc")
                ? key
                : KeyCombination.valueOf(key).getDisplayText();
    }
}
