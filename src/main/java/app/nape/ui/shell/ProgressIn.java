package app.nape.ui.shell;

import app.nape.code.Sentence;
import app.nape.exchange.GivenFile;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanRefused;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.PracticeDesk;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes what came back of a programme: files it in the folder beside its programme and shows the folder. */
final class ProgressIn {
    private ProgressIn() {}

    /** Why it was not taken; null when it was, or when that was told. */
    static @Nullable Sentence take(PageContext context, PracticeDesk desk, Path file) throws GivenFile.Unfit {
        byte[] bytes = PlanFile.bytes(file);
        PracticeFolder folder = desk.open(context.settings().settings().get());
        try {
            PracticeFolder.Filed filed = folder.file(bytes);
            String label = filed.progress().label();
            context.navigator().open(Place.PRACTICE, null);
            context.navigator().tell(context.texts().of("practice.came", label.isEmpty() ? "–" : label), null);
            return null;
        } catch (PlanRefused other) {
            return other.sentence();
        } catch (IOException problem) {
            context.navigator().tell(context.texts().of("practice.not-filed", folder.folder()), null);
            return null;
        }
    }
}
