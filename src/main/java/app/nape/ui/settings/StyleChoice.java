package app.nape.ui.settings;

import app.nape.breaks.SchedulePreset;
import app.nape.content.SchedulePresetReader;
import app.nape.ui.PageContext;
import app.nape.ui.control.Words;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Three break styles to begin with; all the others stand in Settings. */
final class StyleChoice extends VBox {
    private static final List<String> OFFERED = List.of("standard", "hourly", "gentle");

    StyleChoice(PageContext context) {
        super(10);
        ToggleGroup group = new ToggleGroup();
        String now = context.settings().settings().get().schedule().name();
        for (SchedulePreset preset : SchedulePresetReader.bundled(context.texts())) {
            if (OFFERED.contains(preset.id())) {
                RadioButton choice = new RadioButton(preset.title());
                choice.setId("style-" + preset.id());
                choice.setToggleGroup(group);
                choice.setSelected(preset.id().equals(now));
                choice.setOnAction(_ -> context.settings()
                        .change(settings -> settings.withSchedule(
                                preset.schedule().withHours(settings.schedule().hours()))));
                getChildren().add(new VBox(2, choice, Words.of(preset.rule(), "quiet", "small", "indented")));
            }
        }
    }
}
