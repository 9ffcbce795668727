package app.nape.ui.figure;

import app.nape.settings.Body;
import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/** A figure that looks and faces the way the person chose, and follows when the choice changes. */
public final class ChosenFigure {
    private static final Object LISTENER = new Object();

    private ChosenFigure() {}

    /** An empty picture of the chosen figure. Nothing holds on to it but its parent. */
    public static FigureView of(PageContext context) {
        FigureView view = new FigureView(context.texts());
        ChangeListener<Settings> follow = (_, _, now) -> dress(view, now);
        view.getProperties().put(LISTENER, follow);
        context.settings().settings().addListener(new WeakChangeListener<>(follow));
        dress(view, context.settings().settings().get());
        return view;
    }

    private static void dress(FigureView view, Settings now) {
        view.setMirror(now.stretching().mirrored());
        Body body = now.body();
        view.setOutlined(now.looks().outlined());
        view.setBody(
                body.build(),
                body.hair(),
                body.skin() == Body.defaults().skin() ? null : body.skin(),
                body.clothes() == Body.defaults().clothes() ? null : body.clothes());
    }
}
