package app.nape.ui.settings;

import app.nape.settings.Settings;
import app.nape.ui.Command;
import app.nape.ui.DataDesk;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.SearchField;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Everything that can be chosen. Each change is in force at once; the search narrows it down. */
public final class SettingsPage implements Page {
    private final Texts texts;
    private final PageFrame frame;
    private final SearchField search;
    private final List<SettingSection> sections;
    private final Label nothing;

    /** Builds the page; {@code voice} lets a person hear what they choose. */
    public SettingsPage(PageContext context, Voice voice, DataDesk data) {
        this(context, voice, data, FileChoice.dialogs());
    }

    /** Likewise; {@code files} chooses what is imported and exported. */
    SettingsPage(PageContext context, Voice voice, DataDesk data, FileChoice files) {
        texts = context.texts();
        frame = new PageFrame(texts.of("shell.place.settings"));
        search = new SearchField(texts, "settings-search", texts.of("settings.search"));
        search.setPrefColumnCount(18);
        search.textProperty().addListener((_, _, words) -> narrow(words));
        frame.addToHead(search);
        AppearanceSection.Settled settled = view -> follow(context, view);
        sections = List.of(
                ScheduleSection.of(context, files),
                PlansSection.of(context, files),
                AppearanceSection.of(texts, context.settings(), settled),
                RegionSection.of(context, settled),
                FigureSection.of(context, settled),
                new SettingSection("applies", texts.of("stretch.applies"))
                        .row(texts.of("settings.applies"), "", AppliesBox.open(context)),
                SoundSection.of(context, settled, voice),
                PrivacySection.of(context, settled),
                DataSection.of(context, data),
                MachineSection.of(context),
                AboutSection.of(context));
        nothing = Words.quiet(texts.of("settings.nothing-found"));
        nothing.setVisible(false);
        nothing.managedProperty().bind(nothing.visibleProperty());
        frame.setParts(sections.toArray(Node[]::new));
        frame.column().getChildren().add(nothing);
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown(@Nullable String argument) {
        if (argument == null) {
            return;
        }
        // A scroll pane holds its content only once it has its skin.
        frame.settle();
        Node wanted = frame.lookup("#" + argument);
        if (wanted != null) {
            frame.reveal(wanted);
            wanted.requestFocus();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(texts, "settings-search", search::requestFocus, "Shortcut+F"));
    }

    @Override
    public List<Command> places() {
        return sections.stream()
                .flatMap(section -> section.places(this::goTo).stream())
                .toList();
    }

    /** All rows are shown again: a search may have hidden this one. */
    private void goTo(SettingRow row) {
        search.clear();
        frame.settle();
        frame.reveal(row);
        row.takeFocus();
    }

    private static void follow(PageContext context, Consumer<Settings> view) {
        context.settings().settings().addListener((_, _, now) -> view.accept(now));
        view.accept(context.settings().settings().get());
    }

    private void narrow(String words) {
        boolean any = false;
        for (SettingSection section : sections) {
            any |= section.search(words);
        }
        nothing.setVisible(!any);
    }
}
