package app.nape.ui.insights;

import javafx.scene.Node;

/** Saves what is shown as a picture, where the person says. */
public interface PictureSaver {
    /** Asks where and saves; {@code name} is offered as the file's name. Nothing happens when the person changes their mind. */
    void save(Node node, String name);
}
