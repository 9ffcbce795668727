package app.nape.ui.stretch;

import app.nape.exercise.Suitability;
import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks once what speaks against some exercises. Folded away until it is wanted; what is ticked is kept with the choices. */
final class AppliesBox extends VBox {
    private final PageContext context;
    private final VBox choices = new VBox(10);

    AppliesBox(PageContext context) {
        super(8);
        this.context = context;
        Button unfold = new Button(context.texts().of("stretch.applies"), new FontIcon(Feather.USER_CHECK));
        unfold.setId("stretch-applies");
        unfold.getStyleClass().add("link");
        unfold.setOnAction(_ -> fold(choices.isVisible()));
        choices.getStyleClass().add("card");
        Label why = new Label(context.texts().of("stretch.applies-why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        choices.getChildren().add(why);
        Set<String> ticked = context.settings().settings().get().stretching().ticked();
        // texts: stretch.applies-to.*
        for (String key : Suitability.TICKABLE) {
            CheckBox box = new CheckBox(context.texts().of("stretch.applies-to." + key.replace('_', '-')));
            box.setId("applies-" + key);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setSelected(ticked.contains(key));
            box.selectedProperty().addListener((_, _, on) -> tick(key, on));
            choices.getChildren().add(box);
        }
        getChildren().addAll(unfold, choices);
        fold(true);
    }

    private void fold(boolean away) {
        choices.setVisible(!away);
        choices.setManaged(!away);
    }

    private void tick(String key, boolean on) {
        context.settings().change(now -> with(now, key, on));
    }

    private static Settings with(Settings now, String key, boolean on) {
        Set<String> ticked = new HashSet<>(now.stretching().ticked());
        if (on) {
            ticked.add(key);
        } else {
            ticked.remove(key);
        }
        return now.withStretching(it -> it.withTicked(ticked));
    }
}
