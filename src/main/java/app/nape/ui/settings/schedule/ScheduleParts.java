package app.nape.ui.settings.schedule;

import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.words.Texts;
import javafx.scene.Node;

/** The parts that the schedule's section is made of. */
public final class ScheduleParts {
    private final PageContext context;
    private final Texts texts;
    private final ScheduleDesk desk;

    /** All of them work on the schedule of these settings. */
    public ScheduleParts(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.desk = new ScheduleDesk(context);
    }

    /** The schedules to begin with. */
    public Node presets() {
        return new PresetList(texts, desk);
    }

    /** A day as it would be. */
    public Node day() {
        return new SampleDayView(texts, desk);
    }

    /** A working day as it would be, without the choice of another. */
    public Node workday() {
        return SampleDayView.ofAWorkday(texts, desk);
    }

    /** The reminders. */
    public Node rules() {
        return new RuleList(context, desk);
    }

    /** Turns of sitting and standing. */
    public Node rhythm() {
        return new RhythmFields(texts, desk);
    }

    /** The working hours of each weekday. */
    public Node hours() {
        return new WeekHours(texts, desk);
    }

    /** Heads-up, pause in typing, grace and least gap. */
    public Node waits() {
        return new WaitFields(texts, desk);
    }

    /** How breaks end. */
    public Node ending() {
        return EndingFields.ending(texts, desk);
    }

    /** The limit of a day. */
    public Node limit() {
        return EndingFields.limit(texts, desk);
    }

    /** Import and export. */
    public Node files(FileChoice files) {
        return new ScheduleFiles(context, desk, files);
    }
}
