package app.nape.desktop;

import java.util.ArrayList;
import java.util.List;

/** Keeps every face it was given. */
public final class RecordingTrayIcon implements TrayIcon {
    public final List<TrayFace> faces = new ArrayList<>();

    @Override
    public void show(TrayFace face) {
        faces.add(face);
    }
}
