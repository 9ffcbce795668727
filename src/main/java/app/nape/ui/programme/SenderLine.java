package app.nape.ui.programme;

import app.nape.care.plan.Programme;
import app.nape.care.plan.Sender;
import app.nape.content.OneLine;
import app.nape.ui.PageContext;
import app.nape.ui.control.PageAsked;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.ProgrammeWords;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who wrote a programme, with a number to ring and an address to write to: nothing else of a programme can be pressed. */
final class SenderLine extends VBox {
    SenderLine(PageContext context, Programme programme) {
        super(4);
        Sender sender = programme.sender();
        String words = new ProgrammeWords(context.texts(), context.clocks().zone()).sender(programme);
        // The card's title names the sender already.
        if (!words.equals(sender.name())) {
            getChildren().add(Words.plain(words));
        }
        FlowPane ways = new FlowPane(16, 4);
        if (!sender.phone().isEmpty() && !sender.dial().isEmpty()) {
            ways.getChildren().add(link("followed-ring", sender.phone(), "tel:" + sender.dial()));
        }
        if (!sender.email().isEmpty() && !sender.mailbox().isEmpty()) {
            ways.getChildren().add(link("followed-write", sender.email(), "mailto:" + sender.mailbox()));
        }
        if (!ways.getChildren().isEmpty()) {
            getChildren().add(ways);
        }
        if (!sender.answers().isEmpty()) {
            getChildren().add(Words.quiet(OneLine.of(sender.answers())));
        }
        setManaged(!getChildren().isEmpty());
    }

    private static Hyperlink link(String id, String words, String address) {
        Hyperlink link = new Hyperlink(OneLine.of(words));
        link.setId(id);
        Wrapping.on(link);
        link.setOnAction(_ -> {
            link.setVisited(false);
            link.fireEvent(new PageAsked(address));
        });
        return link;
    }
}
