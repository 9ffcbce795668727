package app.nape.ui.shell.card;

import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.ui.diary.DiaryModel;
import app.nape.ui.diary.DiaryView;
import javafx.scene.control.Button;

/** Shows what a table of another diary would bring into the log, and imports it once the person says so. */
public final class DiarySheet extends Sheet {
    /**
     * The sheet.
     *
     * @param name of the file
     * @param model whose table has been read
     * @param leave takes the card away
     * @param then imports what was found
     */
    public DiarySheet(PageContext context, String name, DiaryModel model, Runnable leave, Runnable then) {
        super(context.texts(), "diary", context.texts().of("diary.sheet.title"), leave);
        say(Words.of(name, "strong"), new DiaryView(context, model));
        Button take = button("diary-take", context.texts().of("diary.sheet.take"), then, "accent");
        Button cancel = button("diary-cancel", context.texts().of("shell.cancel"), () -> {}, "flat");
        model.found().subscribe(_ -> take.setDisable(!model.ready()));
        offer(take, cancel);
        if (take.isDisabled()) {
            beginAt(cancel);
        }
    }
}
