package app.nape.ui.today;

import app.nape.code.Sentence;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.control.EntryField;
import app.nape.ui.control.LengthEntry;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** “I took a break”: one that ended just now, some minutes ago, or as long ago as the person writes. */
final class TakenMenu extends VBox {
    private static final List<Duration> AGO =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));
    private static final Duration LONGEST = Duration.ofHours(12);

    private final PageContext context;
    private final Texts texts;
    private @Nullable EntryField<Duration> other;

    TakenMenu(PageContext context) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        LengthWords lengths = new LengthWords(texts);
        MenuButton menu = new MenuButton(texts.of("today.taken"));
        menu.setId("break-taken");
        menu.getItems().add(item("taken-now", texts.of("today.taken-now"), Duration.ZERO));
        for (Duration ago : AGO) {
            menu.getItems()
                    .add(item("taken-" + ago.toMinutes(), texts.of("today.taken-ago", lengths.exactly(ago)), ago));
        }
        MenuItem write = new MenuItem(texts.of("today.taken-other"));
        write.setId("taken-write");
        write.setOnAction(_ -> write());
        menu.getItems().add(write);
        getChildren().add(menu);
    }

    /** The field is made when it is first wanted: few days need it, and the window opens with this menu. */
    private void write() {
        EntryField<Duration> field = other;
        if (field == null) {
            field = new EntryField<>(
                    "taken-other",
                    texts.of("today.taken-field"),
                    true,
                    new LengthEntry(texts, Duration.ofMinutes(1)),
                    this::noted);
            field.managedProperty().bind(field.visibleProperty());
            other = field;
            getChildren().add(field);
        }
        field.show(Duration.ZERO);
        field.setVisible(true);
        field.field().selectAll();
        field.field().requestFocus();
    }

    private MenuItem item(String id, String words, Duration ago) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> note(ago));
        return item;
    }

    private String noted(Duration ago) {
        if (ago.compareTo(LONGEST) >= 0) {
            return texts.of("today.taken-too-long", LONGEST.toHours());
        }
        note(ago);
        if (other != null) {
            other.setVisible(false);
        }
        return "";
    }

    private void note(Duration ago) {
        Request request =
                new Request.BreakTaken(null, context.clocks().now().wall().minus(ago));
        context.agent().ask(request, reply -> context.navigator().tell(sentence(reply), null));
    }

    private String sentence(Reply reply) {
        return reply instanceof Reply.Refused(Sentence because) ? texts.of(because) : texts.of("today.taken-noted");
    }
}
