package app.nape.ui.control;

import app.nape.ui.PageContext;
import javafx.scene.control.CheckBox;

/** Whether reminders start with the session. It can be asked at several places, and shows at each what was chosen at another. */
public final class AtLogin extends CheckBox {
    /** Shows and changes it. */
    public AtLogin(PageContext context) {
        super(context.texts().of("settings.login-words"));
        setId("start-at-login");
        Wrapping.on(this);
        setOnAction(_ -> context.settings().change(now -> now.withStart(it -> it.withAtLogin(isSelected()))));
        context.settings().settings().subscribe(now -> setSelected(now.start().atLogin()));
    }
}
