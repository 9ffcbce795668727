package app.nape.desktop;

import java.util.List;

/** One entry of the tray's menu. */
public sealed interface TrayItem {
    /** An entry to choose; comes back as {@link DesktopEvent.TrayChosen}. */
    record Choice(String id, String label, boolean enabled) implements TrayItem {}

    /** A line of text that cannot be chosen, such as the next break. */
    record Line(String label) implements TrayItem {}

    /** Entries one level down. */
    record Group(String label, List<TrayItem> items) implements TrayItem {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** A rule between entries. */
    record Rule() implements TrayItem {}
}
