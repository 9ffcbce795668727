package app.nape.ui.player;

import app.nape.care.plan.Item;
import app.nape.care.plan.SkipReason;
import app.nape.exercise.SessionState;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What of a programme's set the person leaves out, and why: asked for while it is led, or said afterwards. No nodes. */
final class LeavingOut {
    private final PlayerModel model;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    LeavingOut(PlayerModel model) {
        this.model = model;
        model.stateProperty().addListener((_, _, now) -> {
            if (now == null || now.paused() == null) {
                asking.set(false);
            }
        });
        model.askingProperty().addListener((_, _, stops) -> {
            if (stops) {
                asking.set(false);
            }
        });
    }

    /** Whether there is somebody who wants to hear the reasons: only with a programme's set. */
    boolean wanted() {
        return model.preparation() instanceof SetPreparation;
    }

    /** Whether the person is being asked why they leave out the exercise they are at. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Asks why, and waits meanwhile; asked again, goes on. */
    void ask() {
        if (asking.get()) {
            model.togglePause();
        } else if (wanted() && model.stageProperty().get() == PlayerStage.RUNNING) {
            model.pause();
            model.askingProperty().set(false);
            asking.set(true);
        }
    }

    /** Leaves out the exercise they are at, and goes on with the next. */
    void leaveOut(SkipReason why) {
        SessionState now = model.stateProperty().get();
        if (asking.get() && now != null && model.preparation() instanceof SetPreparation set) {
            set.say(set.item(now.item()), why);
            model.togglePause();
            model.skip();
        }
    }

    /** They say afterwards why something was not done; null takes it back. */
    void say(Item item, @Nullable SkipReason why) {
        if (model.stageProperty().get() == PlayerStage.AFTER && model.preparation() instanceof SetPreparation set) {
            set.say(item, why);
            model.save();
        }
    }
}
