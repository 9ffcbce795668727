package app.nape.ui.programme;

import app.nape.ui.PageContext;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A card for each programme that is followed; nothing where there is none. */
final class FollowedCards extends VBox {
    private final PageContext context;
    private final FollowedModel model;
    private List<FollowedModel.Found> found = List.of();
    private boolean shown;

    FollowedCards(PageContext context, RandomGenerator random) {
        super(16);
        this.context = context;
        model = new FollowedModel(context, random);
        setId("followed-cards");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        context.journal().version().addListener((_, _, _) -> read());
    }

    void setShown(boolean now) {
        shown = now;
        read();
    }

    private void read() {
        if (shown) {
            model.read(this::draw);
        }
    }

    /** What is the same is left as it stands, with what was unfolded and written in it. */
    private void draw(List<FollowedModel.Found> now) {
        if (!now.equals(found)) {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            String focused = isFocusWithin() && owner != null ? owner.getId() : null;
            found = now;
            getChildren()
                    .setAll(now.stream()
                            .map(each -> new FollowedCard(context, model, each))
                            .toList());
            Node same = focused == null ? null : lookup("#" + focused);
            if (same != null) {
                same.requestFocus();
            }
        }
        setVisible(!now.isEmpty());
    }
}
