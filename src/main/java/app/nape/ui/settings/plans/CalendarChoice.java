package app.nape.ui.settings.plans;

import app.nape.link.AgentStatus;
import app.nape.link.Outlook;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.SaidLine;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which calendar is used, and what the agent says of it: busy or free, or what is wrong. */
final class CalendarChoice extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final Label path = Words.plain("");
    private final SaidLine state = new SaidLine("calendar-state", "quiet", "small");
    private boolean chose;
    private final Button none;

    CalendarChoice(PageContext context, FileChoice files, FolderChoice folders) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        setId("calendar");
        path.setId("calendar-path");
        FileChoice.Kind kind =
                new FileChoice.Kind(texts.of("plans.calendar-title"), texts.of("plans.calendar-kind"), "*.ics");
        Button file = button("calendar-file", texts.of("plans.calendar-file"));
        file.setOnAction(_ -> files.toRead(this, kind).ifPresent(this::take));
        Button folder = button("calendar-folder", texts.of("plans.calendar-folder"));
        folder.setOnAction(
                _ -> folders.choose(getScene().getWindow(), kind.title()).ifPresent(this::take));
        none = button("calendar-none", texts.of("plans.calendar-stop"));
        none.managedProperty().bind(none.visibleProperty());
        none.setOnAction(_ -> {
            take(null);
            file.requestFocus();
        });
        getChildren().addAll(path, state, new FlowPane(8, 8, file, folder, none));
        context.settings().settings().addListener((_, _, _) -> show());
        context.agent().status().addListener((_, _, _) -> show());
        show();
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        return button;
    }

    private void take(@Nullable Path chosen) {
        String whole =
                chosen == null ? null : chosen.toAbsolutePath().normalize().toString();
        chose = chosen != null;
        context.settings().change(settings -> settings.withPlans(plans -> plans.withCalendar(whole)));
    }

    private void show() {
        String chosen = context.settings().settings().get().plans().calendar();
        AgentStatus status = context.agent().status().get();
        path.setText(chosen == null ? texts.of("plans.calendar-unused") : chosen);
        says(chosen == null ? "" : said(status == null ? null : status.outlook().calendar()));
        none.setVisible(chosen != null);
    }

    /** Heard once after a choice: whoever only comes by reads it where it stands. */
    private void says(String sentence) {
        if (chose && !sentence.isEmpty() && !sentence.equals(state.getText())) {
            chose = false;
            state.say(sentence);
        } else {
            state.setText(sentence);
        }
    }

    private String said(Outlook.@Nullable Calendar calendar) {
        if (calendar == null) {
            return "";
        }
        if (calendar.problem() != null) {
            return calendar.problem();
        }
        TimeWords times = new TimeWords(texts, context.clocks().zone());
        Instant now = context.clocks().now().wall();
        if (calendar.busyUntil() != null) {
            return texts.of("plans.calendar-busy", times.when(calendar.busyUntil(), now));
        }
        return calendar.nextBusy() == null
                ? texts.of("plans.calendar-free")
                : texts.of("plans.calendar-next", times.when(calendar.nextBusy(), now));
    }
}
