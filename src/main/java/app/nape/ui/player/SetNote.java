package app.nape.ui.player;

import app.nape.care.plan.LeftOut;
import app.nape.care.plan.SetNow;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.ProgrammeWords;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Says what of a programme's set is left out now and why. Only what the person ticked themselves can be done all the same. */
final class SetNote extends VBox implements Against {
    private final PageContext context;
    private final SetPreparation preparation;
    private final VBox lines = new VBox(6);
    private final CheckBox anyway;

    SetNote(PageContext context, SetPreparation preparation) {
        super(10);
        this.context = context;
        this.preparation = preparation;
        setId("player-against");
        getStyleClass().add("against");
        anyway = new CheckBox(context.texts().of("followed.anyway"));
        anyway.setId("player-everything");
        Wrapping.on(anyway);
        anyway.selectedProperty().bindBidirectional(preparation.everythingProperty());
        getChildren().addAll(lines, anyway);
        show();
    }

    @Override
    public void show() {
        ProgrammeWords words =
                new ProgrammeWords(context.texts(), context.clocks().zone());
        SetNow now = preparation.now();
        lines.getChildren().clear();
        if (!now.leftOut().isEmpty()) {
            lines.getChildren().add(Words.of(context.texts().of("player.left-out"), "strong"));
        }
        for (LeftOut each : now.leftOut()) {
            lines.getChildren().add(Words.plain(words.leftOut(each, preparation.programme())));
        }
        anyway.setVisible(preparation.mayDoAll());
        anyway.setManaged(anyway.isVisible());
        boolean any = !lines.getChildren().isEmpty() || anyway.isVisible();
        setVisible(any);
        setManaged(any);
    }

    @Override
    public void takeFocus() {
        anyway.requestFocus();
    }
}
