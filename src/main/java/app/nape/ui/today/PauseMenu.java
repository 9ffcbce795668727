package app.nape.ui.today;

import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.plan.PausePlanner;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** “Pause”: from now on for a while, or at a time that is planned. */
final class PauseMenu extends VBox {
    private final PageContext context;
    private @Nullable PausePlanner planner;

    PauseMenu(PageContext context) {
        super(10);
        this.context = context;
        Texts texts = context.texts();
        MenuButton menu = new MenuButton(texts.of("today.pause"));
        menu.setId("pause");
        LengthWords lengths = new LengthWords(texts);
        for (Duration length : Request.Pause.OFFERED) {
            menu.getItems().add(item(texts.of("today.pause-for", lengths.exactly(length)), new Request.Pause(length)));
        }
        menu.getItems().add(item(texts.of("today.pause-until-tomorrow"), new Request.PauseUntilTomorrow()));
        MenuItem plan = new MenuItem(texts.of("today.pause-plan"));
        plan.setId("pause-plan");
        plan.setOnAction(_ -> plan());
        menu.getItems().add(plan);
        setId("pause-menu");
        getChildren().add(menu);
    }

    private MenuItem item(String label, Request request) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(_ -> context.agent().send(request));
        return item;
    }

    /** The form is made when it is first wanted: few days need it. */
    private void plan() {
        PausePlanner form = planner;
        if (form == null) {
            form = new PausePlanner(context, this::planned);
            form.managedProperty().bind(form.visibleProperty());
            planner = form;
            getChildren().add(form);
        }
        form.begin();
        form.setVisible(true);
        form.first().requestFocus();
        form.first().selectAll();
    }

    private void planned() {
        if (planner != null) {
            planner.setVisible(false);
        }
        getChildren().getFirst().requestFocus();
    }
}
