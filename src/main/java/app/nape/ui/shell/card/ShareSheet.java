package app.nape.ui.shell.card;

import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.share.ShareModel;
import app.nape.ui.share.ShareView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;

/** What leaves Nape, chosen and seen before anything is written. */
public final class ShareSheet extends Sheet {
    /**
     * The sheet.
     *
     * @param files where the person says what the file is called
     * @param leave takes the card away
     */
    public ShareSheet(PageContext context, ShareModel model, FileChoice files, Runnable leave) {
        super(context.texts(), "share", context.texts().of("share.title"), leave);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.leave();
            }
        });
        ShareView view = new ShareView(context, model, files, this::leave);
        say(view);
        fill(view.foot());
        List<Button> buttons = new ArrayList<>(view.buttons());
        buttons.add(button("share-close", context.texts().of("shell.close"), () -> {}, "flat"));
        offer(buttons.toArray(Button[]::new));
        beginAt(view.first());
    }
}
