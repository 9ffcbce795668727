package app.nape.ui.shell.card;

import app.nape.ui.Command;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Every key there is, by where it works. */
public final class KeysSheet extends Sheet {
    private static final double ABOVE = 10;

    /**
     * The keys of these.
     *
     * @param places what can be done, under the name of where, in the order shown
     * @param leave takes the card away
     */
    public KeysSheet(Texts texts, Map<String, List<Command>> places, Runnable leave) {
        super(texts, "keys", texts.of("shell.keys"), leave);
        GridPane table = new GridPane(16, 6);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(keys, words);
        places.entrySet().stream()
                .filter(place -> place.getValue().stream().anyMatch(KeysSheet::hasKey))
                .forEach(place -> part(texts, table, place.getKey(), place.getValue()));
        say(table);
        offer(button("keys-close", texts.of("shell.close"), () -> {}));
    }

    private static boolean hasKey(Command command) {
        return !command.keys().isEmpty();
    }

    /** All in one table, so that what they do stands in one column. */
    private static void part(Texts texts, GridPane table, String where, List<Command> commands) {
        Label title = Words.of(where, "section-title");
        GridPane.setMargin(title, new Insets(table.getRowCount() == 0 ? 0 : ABOVE, 0, 2, 0));
        table.add(title, 0, table.getRowCount(), 2, 1);
        commands.stream().filter(KeysSheet::hasKey).forEach(command -> {
            int row = table.getRowCount();
            Label key = Words.of(pressed(texts, command), "strong");
            Label does = Words.plain(command.words());
            does.setLabelFor(key);
            key.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(key, VPos.TOP);
            table.addRow(row, key, does);
        });
    }

    private static String pressed(Texts texts, Command command) {
        return command.shownKeys().stream().limit(2).collect(Collectors.joining(" " + texts.of("shell.keys-or") + " "));
    }
}
