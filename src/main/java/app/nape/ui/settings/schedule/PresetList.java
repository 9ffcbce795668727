package app.nape.ui.settings.schedule;

import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.content.SchedulePresetReader;
import app.nape.ui.control.AsideRow;
import app.nape.ui.control.OneStop;
import app.nape.ui.control.SourceLine;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The schedules to begin with, each with what it asks, its source and how well its effect is shown. */
final class PresetList extends VBox {
    private static final double LEAST_EMS = 11;
    private static final double MOST_EMS = 16;
    /** As far in as what is said of a choice. */
    private static final double INDENT_EMS = 1.7;

    private final Texts texts;
    private final ScheduleDesk desk;
    private final List<SchedulePreset> presets;
    private final ToggleGroup group = new ToggleGroup();
    private final List<AsideRow> heads = new ArrayList<>();
    private final VBox choices = new VBox(12);
    private final RadioButton own;

    PresetList(Texts texts, ScheduleDesk desk) {
        super(14);
        this.texts = texts;
        this.desk = desk;
        this.presets = SchedulePresetReader.bundled(texts);
        setId("schedule-presets");
        presets.forEach(preset -> choices.getChildren().add(choice(preset)));
        AsideRow.align(heads);
        own = new RadioButton(texts.of("schedule.own"));
        own.setId("preset-own");
        own.setToggleGroup(group);
        VBox mine = new VBox(2, own, Words.of(texts.of("schedule.own-words"), "quiet", "small", "indented"));
        mine.visibleProperty().bind(own.selectedProperty());
        mine.managedProperty().bind(own.selectedProperty());
        choices.getChildren().addFirst(mine);
        own.visibleProperty().bind(own.selectedProperty());
        List<RadioButton> radios = new ArrayList<>(List.of(own));
        group.getToggles().stream()
                .map(RadioButton.class::cast)
                .filter(radio -> !radio.equals(own))
                .forEach(radios::add);
        // Arrows only go along the list: each style replaces the one before, so choosing takes Space.
        OneStop.arrows(choices, radios);
        getChildren().addAll(choices, Words.of(SchedulePresetReader.caution(texts), "quiet", "small"));
        desk.follow(this::show);
    }

    private VBox choice(SchedulePreset preset) {
        RadioButton radio = new RadioButton(preset.title());
        radio.setId("preset-" + preset.id());
        radio.setToggleGroup(group);
        radio.setUserData(preset.id());
        String evidence = texts.of("schedule.evidence." + preset.evidence().word());
        Label grade = new Label(evidence);
        grade.getStyleClass().addAll("tag", "small");
        radio.setAccessibleText(preset.title() + ". " + preset.rule() + " " + evidence + ". " + preset.finding());
        radio.setOnAction(_ -> take(preset));
        Wrapping.on(radio);
        AsideRow head = new AsideRow(radio, LEAST_EMS, MOST_EMS, grade).indented(INDENT_EMS);
        heads.add(head);
        Label finding = Words.of(preset.finding(), "quiet", "small", "indented");
        Node cited = SourceLine.of(texts, texts.of("schedule.source", preset.source()), "quiet", "small");
        VBox source = new VBox(cited);
        source.getStyleClass().add("indented-small");
        for (Node more : List.of(finding, source)) {
            more.visibleProperty().bind(radio.selectedProperty());
            more.managedProperty().bind(radio.selectedProperty());
        }
        return new VBox(3, head, Words.of(preset.rule(), "quiet", "small", "indented"), finding, source);
    }

    private void take(SchedulePreset preset) {
        // Whoever has a desk to stand at has it in every style.
        Schedule taken = preset.schedule()
                .withHours(desk.schedule().hours())
                .withRhythm(desk.schedule().rhythm());
        desk.take(taken, texts.of("schedule.taken", preset.title()));
    }

    private void show(Schedule schedule) {
        Optional<SchedulePreset> preset = presets.stream()
                .filter(each -> each.id().equals(schedule.name()))
                .filter(each -> each.schedule().rules().equals(schedule.rules()))
                .findFirst();
        if (preset.isEmpty()) {
            own.setSelected(true);
            return;
        }
        group.getToggles().stream()
                .filter(toggle -> preset.get().id().equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
