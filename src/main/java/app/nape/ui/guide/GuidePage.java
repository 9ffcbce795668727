package app.nape.ui.guide;

import app.nape.settings.DayCheck;
import app.nape.ui.GuidePart;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Good to know: to be read, and to be ticked. One goes back from it by its arrow or by Escape. */
public final class GuidePage implements Page {
    private final GuideModel model;
    private final PageFrame frame;
    private final Button back;
    private final DueLine due;
    private final OneChange one;
    private final CheckCard check;
    private final SeatCard seat;
    private boolean visible;
    private boolean atCheck;
    private boolean atSeat;

    /** The page; {@code leave} goes back to where the person was. */
    public GuidePage(PageContext context, Runnable leave) {
        Texts texts = context.texts();
        model = new GuideModel(context);
        frame = new PageFrame(texts.of("guide.title"));
        frame.setId("guide");
        frame.setSubtitle(texts.of("guide.subtitle"));
        back = IconButton.way(Feather.ARROW_LEFT, texts.of("guide.back"));
        back.setId("guide-back");
        back.setOnAction(_ -> leave.run());
        frame.leadBackBy(back);
        Button help = new Button(texts.of("guide.help"));
        help.setId("guide-help");
        help.getStyleClass().add("link");
        Wrapping.on(help);
        help.setAlignment(Pos.CENTER_LEFT);
        help.setOnAction(_ -> context.navigator().showRedFlags());
        due = new DueLine(texts, model);
        one = new OneChange(texts, model);
        check = new CheckCard(texts, model, one);
        seat = new SeatCard(texts, model);
        frame.setParts(
                due,
                help,
                new TwoColumns()
                        .show(model.guide().topics().stream()
                                .map(topic -> new TopicCard(texts, model.words(), topic))
                                .toList()),
                seat,
                check,
                new ConditionsCard(texts, model.words(), model.guide().conditions()));
        frame.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                leave.run();
                press.consume();
            }
        });
        context.settings().settings().addListener((_, _, _) -> showCheck());
        model.calm().addListener((_, _, _) -> showCheck());
        context.journal().version().addListener((_, _, _) -> {
            if (visible) {
                model.reload();
            }
        });
        showCheck();
    }

    @Override
    public Parent root() {
        return frame;
    }

    /** With {@link GuidePart#CHECK} or the id of a topic's card begins there. */
    @Override
    public void shown(@Nullable String argument) {
        visible = true;
        model.reload();
        showCheck();
        atCheck = GuidePart.CHECK.equals(argument);
        atSeat = GuidePart.SEAT.equals(argument);
        // In the column: a scroll pane holds its content only once it has its skin.
        Node part = argument == null ? null : frame.column().lookup("#" + argument);
        if (part == null) {
            frame.settle();
            frame.setVvalue(0);
        } else {
            frame.beginAt(part);
        }
    }

    @Override
    public void hidden() {
        visible = false;
    }

    @Override
    public void takeFocus() {
        if (!(atCheck && one.takeFocus()) && !(atSeat && seat.takeFocus())) {
            back.requestFocus();
        }
    }

    private void showCheck() {
        DayCheck now = model.check();
        due.show();
        check.show(now);
        seat.show(now);
        one.show(now);
    }
}
