package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.NoticeCard;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.theme.Theme;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** The prompt and the break as scenes without a window, for looking at. */
public final class BreakPictures {
    private BreakPictures() {}

    /** The card of a break on offer. */
    public static Scene prompt(PageContext context, Theme theme, AgentStatus.OfferedBreak offered) {
        PromptCard card = new PromptCard(context, () -> {});
        card.show(offered);
        return roomy(card, theme);
    }

    /** The break that stays in its card; a strict one while its way out is being held. */
    public static Scene small(PageContext context, Theme theme, AgentStatus.OfferedBreak offered) {
        LeaveGate gate = new LeaveGate(() -> {}, Frames.OF_THE_SCREEN);
        BreakCard card = card(context, offered, gate);
        if (offered.strict()) {
            gate.press();
        }
        return roomy(card, theme);
    }

    /** The same after its end, while it waits for the person. */
    public static Scene smallOver(PageContext context, Theme theme, AgentStatus.OfferedBreak offered) {
        BreakCard card = card(context, offered, new LeaveGate(() -> {}, Frames.OF_THE_SCREEN));
        card.over();
        return roomy(card, theme);
    }

    private static BreakCard card(PageContext context, AgentStatus.OfferedBreak offered, LeaveGate gate) {
        gate.reset(offered.strict());
        BreakCard card = new BreakCard(context, gate, Voice.SILENT, () -> {});
        card.show(offered);
        return card;
    }

    /** A card of the agent's where no notification can be shown. */
    public static Scene notice(PageContext context, Theme theme, NoticeCard card) {
        return roomy(NoticeWindow.node(context, card, _ -> {}), theme);
    }

    private static Scene roomy(Node card, Theme theme) {
        StackPane room = new StackPane(card);
        room.setPadding(new Insets(24));
        Scene scene = new Scene(room);
        theme.dress(scene);
        return scene;
    }

    /** The break as it fills a screen of this size; a strict one while its way out is being held. */
    public static Scene breakScreen(
            PageContext context, Theme theme, AgentStatus.OfferedBreak offered, double width, double height) {
        LeaveGate gate = new LeaveGate(() -> {}, Frames.OF_THE_SCREEN);
        BreakView view = shown(context, offered, gate);
        if (offered.strict()) {
            gate.press();
        }
        return dressed(view, theme, width, height);
    }

    /** The break after its end, while it waits for the person. */
    public static Scene over(
            PageContext context, Theme theme, AgentStatus.OfferedBreak offered, double width, double height) {
        BreakView view = shown(context, offered, new LeaveGate(() -> {}, Frames.OF_THE_SCREEN));
        view.over();
        return dressed(view, theme, width, height);
    }

    private static BreakView shown(PageContext context, AgentStatus.OfferedBreak offered, LeaveGate gate) {
        gate.reset(offered.strict());
        BreakView view = new BreakView(context, gate, Voice.SILENT);
        view.show(offered);
        view.setCounting(offered.counting());
        return view;
    }

    private static Scene dressed(BreakView view, Theme theme, double width, double height) {
        Scene scene = new Scene(view, width, height);
        theme.dress(scene);
        return scene;
    }
}
