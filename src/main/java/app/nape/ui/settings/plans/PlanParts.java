package app.nape.ui.settings.plans;

import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.ui.plan.PauseList;
import app.nape.ui.plan.PausePlanner;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The parts that the section is made of. */
public final class PlanParts {
    private final PageContext context;

    /** All of them work on the plans in these settings. */
    public PlanParts(PageContext context) {
        this.context = context;
    }

    /** The planned pauses, and one more. */
    public Node pauses() {
        PausePlanner[] planner = new PausePlanner[1];
        planner[0] = new PausePlanner(context, () -> planner[0].begin());
        VBox all = new VBox(14, new PauseList(context, context.texts().of("plans.none")), planner[0]);
        all.setId("planned-pauses");
        return all;
    }

    /** The calendar. */
    public Node calendar(FileChoice files) {
        return new CalendarChoice(context, files, FolderChoice.dialog());
    }

    /** The programs. */
    public Node programs() {
        return new ProgramList(context);
    }
}
