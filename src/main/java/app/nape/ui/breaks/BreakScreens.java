package app.nape.ui.breaks;

import app.nape.desktop.Workspaces;
import app.nape.desktop.here.DesktopHere;
import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.link.NoticeCard;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.theme.Theme;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows prompt, break and the agent's other cards when the agent says so, and takes them away. One for each window process. */
public final class BreakScreens {
    private final Supplier<BreakWindows> making;
    private final PromptWindow prompt;
    private final SmallBreak small;
    private final NoticeWindow notices;
    private @Nullable BreakWindows made;

    /** Listens to the agent from now on. Its windows are made when they are first needed, then kept. */
    public BreakScreens(PageContext context, Theme theme, Voice voice) {
        this(context, theme, voice, Monitors.here(), Frames.OF_THE_SCREEN);
    }

    BreakScreens(PageContext context, Theme theme) {
        this(context, theme, Voice.SILENT);
    }

    BreakScreens(PageContext context, Theme theme, Monitors monitors) {
        this(context, theme, Voice.SILENT, monitors, Frames.OF_THE_SCREEN);
    }

    BreakScreens(PageContext context, Theme theme, Frames frames) {
        this(context, theme, Voice.SILENT, Monitors.here(), frames);
    }

    private BreakScreens(PageContext context, Theme theme, Voice voice, Monitors monitors, Frames frames) {
        prompt = new PromptWindow(context, theme, monitors, frames);
        notices = new NoticeWindow(context, theme, monitors, frames);
        Workspaces workspaces = DesktopHere.workspaces();
        small = new SmallBreak(context, theme, voice, monitors, frames);
        making = () -> new BreakWindows(context, theme, voice, monitors, frames, workspaces);
        context.agent().listen(this::hear);
        context.agent().status().addListener((_, _, now) -> {
            if (now == null) {
                prompt.hide();
                hideBreak();
            } else {
                follow(now.offered());
            }
        });
    }

    /** Whether a prompt or a break is on the screen. */
    public boolean showing() {
        return prompt.showing() || small.showing() || (made != null && made.showing());
    }

    /** Whether a card that is no break's is on the screen. */
    public boolean showsCard() {
        return notices.showing();
    }

    private void hear(Notice notice) {
        switch (notice) {
            case Notice.ShowPrompt(AgentStatus.OfferedBreak offered) -> {
                hideBreak();
                prompt.show(offered);
            }
            case Notice.ShowBreak(AgentStatus.OfferedBreak offered) -> {
                prompt.hide();
                if (offered.delivery().fillsScreen()) {
                    small.course().hide();
                    windows().course().show(offered);
                } else {
                    hideWindows();
                    small.course().show(offered);
                }
            }
            case Notice.HideBreak _ -> {
                prompt.hide();
                small.course().end();
                if (made != null) {
                    made.course().end();
                }
            }
            case Notice.PersonBack() -> small.personBack();
            case Notice.ShowCard(NoticeCard card) -> notices.show(card);
            case Notice.HideCard(String id) -> notices.hide(id);
            default -> {}
        }
    }

    private void follow(AgentStatus.@Nullable OfferedBreak offered) {
        if (offered == null) {
            return;
        }
        if (offered.begun() && offered.delivery().fillsScreen()) {
            windows().course().update(offered);
        } else if (offered.begun()) {
            small.course().update(offered);
        } else {
            prompt.update(offered);
        }
    }

    /** Made with the first break: most windows are opened and closed without one. */
    private BreakWindows windows() {
        BreakWindows windows = made;
        if (windows == null) {
            windows = making.get();
            made = windows;
        }
        return windows;
    }

    private void hideBreak() {
        small.course().hide();
        hideWindows();
    }

    private void hideWindows() {
        if (made != null) {
            made.course().hide();
        }
    }
}
