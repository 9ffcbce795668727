package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.link.Notice;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;

/** Shows the prompt and the break when the agent says so, and takes them away. One for each window process. */
public final class BreakScreens {
    private final PromptWindow prompt;
    private final BreakWindows windows;

    /** Listens to the agent from now on. Its windows are made when they are first needed, then kept. */
    public BreakScreens(PageContext context, Theme theme) {
        this(context, theme, Monitors.here());
    }

    BreakScreens(PageContext context, Theme theme, Monitors monitors) {
        prompt = new PromptWindow(context, theme, monitors);
        windows = new BreakWindows(context, theme, monitors);
        context.agent().listen(this::hear);
        context.agent().status().addListener((_, _, now) -> {
            if (now == null) {
                prompt.hide();
                windows.hide();
            } else {
                follow(now.offered());
            }
        });
    }

    /** Whether a prompt or a break is on the screen. */
    public boolean showing() {
        return prompt.showing() || windows.showing();
    }

    private void hear(Notice notice) {
        switch (notice) {
            case Notice.ShowPrompt(AgentStatus.OfferedBreak offered) -> {
                windows.hide();
                prompt.show(offered);
            }
            case Notice.ShowBreak(AgentStatus.OfferedBreak offered) -> {
                prompt.hide();
                windows.show(offered);
            }
            case Notice.HideBreak _ -> {
                prompt.hide();
                windows.end();
            }
            default -> {}
        }
    }

    private void follow(AgentStatus.@org.jspecify.annotations.Nullable OfferedBreak offered) {
        if (offered == null) {
            return;
        }
        if (offered.begun()) {
            windows.update(offered);
        } else {
            prompt.update(offered);
        }
    }
}
