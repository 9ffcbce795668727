package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** The prompt and the break as scenes without a window, for looking at. */
public final class BreakPictures {
    private BreakPictures() {}

    /** The card of a break on offer. */
    public static Scene prompt(PageContext context, Theme theme, AgentStatus.OfferedBreak offered) {
        PromptCard card = new PromptCard(context, () -> {});
        card.show(offered);
        StackPane room = new StackPane(card);
        room.setPadding(new Insets(24));
        Scene scene = new Scene(room);
        theme.dress(scene);
        return scene;
    }

    /** The break as it fills a screen of this size. */
    public static Scene breakScreen(
            PageContext context, Theme theme, AgentStatus.OfferedBreak offered, double width, double height) {
        BreakView view = new BreakView(context, () -> {});
        view.show(offered);
        Scene scene = new Scene(view, width, height);
        theme.dress(scene);
        return scene;
    }
}
