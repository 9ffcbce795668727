package app.nape.ui.settings.schedule;

import app.nape.breaks.Schedule;
import app.nape.content.OneLine;
import app.nape.content.ScheduleJson;
import app.nape.content.ScheduleRefused;
import app.nape.exchange.GivenFile;
import app.nape.exchange.OwnFile;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.control.SaidLine;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Gives the schedule away as a file and takes one in: the same files as {@code nape schedule set} and {@code show --json}. */
public final class ScheduleFiles extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final ScheduleDesk desk;
    private final ScheduleJson json;
    private final SaidLine problem = new SaidLine("schedule-file-problem", "small", "field-problem");

    ScheduleFiles(PageContext context, ScheduleDesk desk, FileChoice files) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        this.json = new ScheduleJson(texts);
        Button in = new Button(texts.of("schedule.import"));
        in.setId("schedule-import");
        in.setOnAction(_ -> files.toRead(this, kind("schedule.import")).ifPresent(this::read));
        Button out = new Button(texts.of("schedule.export"));
        out.setId("schedule-export");
        out.setOnAction(_ -> files.toWrite(this, kind("schedule.export"), texts.of("schedule.file-name"))
                .ifPresent(this::write));
        getChildren().addAll(new FlowPane(8, 8, in, out), problem);
    }

    // texts: schedule.*
    private FileChoice.Kind kind(String title) {
        return new FileChoice.Kind(texts.of(title), texts.of("schedule.file-kind"), "*.json");
    }

    private void read(Path file) {
        problem.say(taken(context, desk, file));
    }

    /** Takes the schedule of this file in place of the one in force, with a way back; says so, or why it cannot. */
    public static void take(PageContext context, Path file) {
        String refusal = taken(context, new ScheduleDesk(context), file);
        if (!refusal.isEmpty()) {
            context.navigator().tell(refusal, null);
        }
    }

    private static String taken(PageContext context, ScheduleDesk desk, Path file) {
        Texts texts = context.texts();
        String name = OneLine.of(String.valueOf(file.getFileName()));
        try {
            Schedule schedule = new ScheduleJson(texts).read(name, GivenFile.read(file), context.catalogue());
            desk.take(schedule, texts.of("schedule.imported", name));
            return "";
        } catch (ScheduleRefused refused) {
            return String.valueOf(refused.getMessage());
        } catch (GivenFile.Unfit unfit) {
            boolean large = unfit.fault() == GivenFile.Fault.TOO_LARGE;
            return texts.of(large ? "schedule.file-large" : "schedule.file-unreadable", name);
        }
    }

    private void write(Path file) {
        try {
            context.files().write(file, json.write(desk.schedule()).getBytes(StandardCharsets.UTF_8));
            problem.say("");
            context.navigator().tell(texts.of("schedule.exported", String.valueOf(file.getFileName())), null);
        } catch (OwnFile.Kept kept) {
            problem.say(texts.of("agent.own-file", file));
        } catch (IOException full) {
            problem.say(texts.of("schedule.file-unwritable", String.valueOf(file.getFileName())));
        }
    }
}
