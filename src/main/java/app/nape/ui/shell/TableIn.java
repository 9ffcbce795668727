package app.nape.ui.shell;

import app.nape.exchange.GivenFile;
import app.nape.exchange.diary.DiaryImport;
import app.nape.ui.PageContext;
import app.nape.ui.diary.DiaryModel;
import app.nape.ui.shell.card.DiarySheet;
import java.nio.file.Path;

/** Takes a table of another diary, as {@code nape import} does: shows what it would bring, and adds it when the person says so. */
final class TableIn {
    private final PageContext context;
    private final Shell shell;
    private final Cards cards;

    TableIn(PageContext context, Shell shell, Cards cards) {
        this.context = context;
        this.shell = shell;
        this.cards = cards;
    }

    /** Reads the file and lays the sheet; one that holds no diary is refused with a sentence. */
    void ask(Path file, String name) throws GivenFile.Unfit {
        byte[] bytes;
        try {
            bytes = GivenFile.read(file, DiaryImport.MOST_BYTES);
        } catch (GivenFile.Unfit unfit) {
            if (unfit.fault() != GivenFile.Fault.TOO_LARGE) {
                throw unfit;
            }
            context.navigator().tell(context.texts().of("diary.too-large"), null);
            return;
        }
        show(bytes, name);
    }

    /** The same for what was read already. */
    void show(byte[] bytes, String name) {
        DiaryModel model = new DiaryModel(context, bytes);
        model.read(
                () -> {
                    if (!shell.isLocked()) {
                        cards.lay(new DiarySheet(context, name, model, shell::closeCard, () -> add(model, name)));
                    }
                },
                refused -> context.navigator().tell(context.texts().of(refused), null));
    }

    private void add(DiaryModel model, String name) {
        model.add(done -> context.navigator()
                .tell(BroughtIn.words(context.texts(), done), BroughtIn.undoing(context, done.added(), name)));
    }
}
