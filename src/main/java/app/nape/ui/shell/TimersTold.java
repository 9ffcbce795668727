package app.nape.ui.shell;

import app.nape.care.remedy.RemedyKind;
import app.nape.link.Notice;
import app.nape.ui.PageContext;

/** Says on every page what the remedy timer asks of the person. */
final class TimersTold {
    private TimersTold() {}

    static void by(PageContext context) {
        context.agent().listen(notice -> hear(context, notice));
    }

    private static void hear(PageContext context, Notice notice) {
        switch (notice) {
            case Notice.SkinCheck _ -> context.navigator().tell(context.texts().of("shell.skin-check"), null);
            case Notice.RemedyOver(String remedy) -> {
                boolean onSkin = context.care().remedies().is(remedy, RemedyKind::onSkin);
                context.navigator().tell(context.texts().of(onSkin ? "shell.remedy-ended" : "shell.timer-ended"), null);
            }
            default -> {}
        }
    }
}
