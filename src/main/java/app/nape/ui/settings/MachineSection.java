package app.nape.ui.settings;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What this computer offers and what not, and the reminders' own log of why each came or did not. */
final class MachineSection {
    private static final int LINES = 12;

    private final PageContext context;
    private final Texts texts;
    private final VBox offers = new VBox(10);
    private final VBox decisions = new VBox(4);
    private Object shown = "";
    private boolean all;

    private MachineSection(PageContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    static SettingSection of(PageContext context) {
        MachineSection section = new MachineSection(context);
        section.offers.setId("capabilities");
        section.decisions.setId("decisions");
        context.agent().status().addListener((_, _, now) -> section.show(now));
        section.show(context.agent().status().get());
        Texts texts = context.texts();
        return new SettingSection("machine", texts.of("settings.section-machine"))
                .row(texts.of("settings.capabilities"), texts.of("settings.capabilities-hint"), section.offers)
                .row(texts.of("settings.decisions"), texts.of("settings.decisions-hint"), section.decisions);
    }

    private void show(@Nullable AgentStatus status) {
        Instant now = context.clocks().now().wall();
        // The agent speaks every few seconds. Lines that are made anew are styled anew, and lose the keyboard.
        Object next = status == null
                ? "away"
                : List.of(
                        status.capabilities(),
                        status.decisions(),
                        LocalDate.ofInstant(now, context.clocks().zone()),
                        all);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        offers.getChildren().clear();
        decisions.getChildren().clear();
        if (status == null) {
            offers.getChildren().add(Words.quiet(texts.of("settings.agent-away")));
            decisions.getChildren().add(Words.quiet(texts.of("settings.agent-away")));
            return;
        }
        status.capabilities().forEach(each -> offers.getChildren().add(offer(each)));
        TimeWords words = new TimeWords(texts, context.clocks().zone());
        status.decisions().stream()
                .limit(all ? Long.MAX_VALUE : LINES)
                .forEach(line -> decisions
                        .getChildren()
                        .add(Words.quiet(texts.of("settings.decision", words.when(line.at(), now), line.text()))));
        if (!all && status.decisions().size() > LINES) {
            Button more = new Button(
                    texts.of("settings.decisions-all", status.decisions().size()));
            more.setId("decisions-all");
            more.getStyleClass().add("link");
            more.setOnAction(_ -> {
                all = true;
                show(context.agent().status().get());
            });
            decisions.getChildren().add(more);
        }
        if (status.decisions().isEmpty()) {
            decisions.getChildren().add(Words.quiet(texts.of("settings.decisions-none")));
        }
    }

    private Node offer(AgentStatus.Capability capability) {
        FontIcon icon = new FontIcon(capability.available() ? Feather.CHECK_CIRCLE : Feather.MINUS_CIRCLE);
        icon.getStyleClass().add(capability.available() ? "ok-icon" : "quiet");
        // texts: settings.capability.*
        String key = "settings.capability." + capability.id();
        String name = texts.has(key) ? texts.of(key) : capability.id();
        String state = capability.available() ? texts.of("settings.found") : texts.of("settings.not-here");
        VBox words = new VBox(
                1,
                Words.plain(texts.of("settings.capability-line", name, state)),
                Words.of(capability.by(), "quiet", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
