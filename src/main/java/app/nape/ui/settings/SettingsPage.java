package app.nape.ui.settings;

import app.nape.ui.Command;
import app.nape.ui.DataDesk;
import app.nape.ui.FxThread;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.Spot;
import app.nape.ui.Voice;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.SearchField;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** Everything that can be chosen. Each change is in force at once; the search narrows it down. */
public final class SettingsPage implements Page {
    private static final double WIDE_EMS = 64;

    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final PageFrame frame;
    private final SectionList list;
    private final SearchField search;
    private final List<SettingSection> sections;
    private final Label nothing;

    /** Builds the page; {@code voice} lets a person hear what they choose. */
    public SettingsPage(PageContext context, Voice voice, DataDesk data, PracticeDesk practice) {
        this(context, voice, data, practice, FileChoice.dialogs());
    }

    /** Likewise; {@code files} chooses what is imported and exported. */
    SettingsPage(PageContext context, Voice voice, DataDesk data, PracticeDesk practice, FileChoice files) {
        texts = context.texts();
        frame = new PageFrame(texts.of("shell.place.settings"));
        search = new SearchField(texts, "settings-search", texts.of("settings.search"));
        search.setPrefColumnCount(18);
        search.textProperty().addListener((_, _, words) -> narrow(words));
        frame.addToHead(search);
        AppearanceSection.Settled settled = AppearanceSection.Settled.of(context.settings());
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
                PracticeSection.of(context, settled, practice, files),
                MachineSection.of(context),
                AboutSection.of(context));
        nothing = Words.quiet(texts.of("settings.nothing-found"));
        nothing.setVisible(false);
        nothing.managedProperty().bind(nothing.visibleProperty());
        frame.setParts(sections.toArray(Node[]::new));
        frame.column().getChildren().add(nothing);
        list = new SectionList(sections, this::goTo);
        root.setCenter(frame);
        root.setMinSize(0, 0);
        // Beside the page only where the page keeps its width; by the size of the text, for at 200 % the page needs it
        // all.
        root.widthProperty().subscribe(_ -> placeList());
        frame.vvalueProperty().subscribe(_ -> inSight());
        context.settings()
                .settings()
                .map(now -> now.looks().textPercent())
                .addListener((_, _, _) -> FxThread.EXECUTOR.execute(this::stay));
    }

    private void placeList() {
        double em = nothing.getFont().getSize();
        root.setLeft(root.getWidth() >= WIDE_EMS * em ? list : null);
        inSight();
    }

    /** Larger text moves everything, and what made it larger is not to leave one's sight. */
    private void stay() {
        Node on = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
        if (on != null) {
            frame.reveal(on);
        }
    }

    /** Marks the section that reaches into the upper part of the page; told by how far it is scrolled, for it may not be laid out yet. */
    private void inSight() {
        Node content = frame.getContent();
        double spare = content.getBoundsInLocal().getHeight()
                - frame.getViewportBounds().getHeight();
        double line = frame.getVvalue() * Math.max(0, spare) + frame.getHeight() / 4;
        SettingSection shown = sections.getFirst();
        for (SettingSection section : sections) {
            if (section.isVisible()
                    && frame.getVvalue() > 0
                    && content.sceneToLocal(section.localToScene(0, 0)).getY() <= line) {
                shown = section;
            }
        }
        list.mark(shown);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void shown(@Nullable String argument) {
        if (argument == null) {
            return;
        }
        // In the column: a scroll pane holds its content only once it has its skin.
        Node wanted = frame.column().lookup("#" + argument);
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
    public List<Spot> spots() {
        return sections.stream()
                .flatMap(section -> section.spots(this::goTo).stream())
                .toList();
    }

    /** All rows are shown again: a search may have hidden this one. */
    private void goTo(SettingRow row) {
        search.clear();
        frame.reveal(row);
        row.takeFocus();
        // Where the section before it fills the upper part, it is still this one that was asked for.
        sections.stream()
                .filter(section -> section.getChildren().contains(row))
                .findFirst()
                .ifPresent(list::mark);
    }

    private void goTo(SettingSection section) {
        frame.beginAt(section);
    }

    private void narrow(String words) {
        boolean any = false;
        for (SettingSection section : sections) {
            any |= section.search(words);
        }
        nothing.setVisible(!any);
    }
}
