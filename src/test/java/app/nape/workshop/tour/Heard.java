package app.nape.workshop.tour;

import static javafx.scene.AccessibleAttribute.CARET_OFFSET;
import static javafx.scene.AccessibleAttribute.COLUMN_COUNT;
import static javafx.scene.AccessibleAttribute.EXPANDED;
import static javafx.scene.AccessibleAttribute.INDETERMINATE;
import static javafx.scene.AccessibleAttribute.INDEX;
import static javafx.scene.AccessibleAttribute.ITEM_AT_INDEX;
import static javafx.scene.AccessibleAttribute.ITEM_COUNT;
import static javafx.scene.AccessibleAttribute.MAX_VALUE;
import static javafx.scene.AccessibleAttribute.MIN_VALUE;
import static javafx.scene.AccessibleAttribute.MULTIPLE_SELECTION;
import static javafx.scene.AccessibleAttribute.ORIENTATION;
import static javafx.scene.AccessibleAttribute.ROW_COUNT;
import static javafx.scene.AccessibleAttribute.SELECTED;
import static javafx.scene.AccessibleAttribute.TEXT;
import static javafx.scene.AccessibleAttribute.VALUE;
import static javafx.scene.AccessibleAttribute.VALUE_STRING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** What a screen reader is told of a window: whether all that takes the keyboard has a name and a role, and every role what it promises. */
final class Heard {
    /** What a node of this role answers, after what {@link AccessibleRole} says of each. */
    private static final Map<AccessibleRole, List<AccessibleAttribute>> PROMISED = new EnumMap<>(Map.ofEntries(
            Map.entry(AccessibleRole.SLIDER, List.of(MIN_VALUE, MAX_VALUE, ORIENTATION)),
            Map.entry(AccessibleRole.PROGRESS_INDICATOR, List.of(VALUE, MIN_VALUE, MAX_VALUE, INDETERMINATE)),
            Map.entry(AccessibleRole.LIST_VIEW, List.of(ITEM_COUNT, MULTIPLE_SELECTION)),
            Map.entry(AccessibleRole.LIST_ITEM, List.of(TEXT, INDEX, SELECTED)),
            Map.entry(AccessibleRole.TABLE_VIEW, List.of(ROW_COUNT, COLUMN_COUNT)),
            Map.entry(AccessibleRole.CHECK_BOX, List.of(TEXT, SELECTED)),
            Map.entry(AccessibleRole.RADIO_BUTTON, List.of(TEXT, SELECTED)),
            Map.entry(AccessibleRole.TOGGLE_BUTTON, List.of(TEXT, SELECTED)),
            Map.entry(AccessibleRole.TITLED_PANE, List.of(TEXT, EXPANDED)),
            Map.entry(AccessibleRole.COMBO_BOX, List.of(EXPANDED)),
            Map.entry(AccessibleRole.TEXT_FIELD, List.of(CARET_OFFSET)),
            Map.entry(AccessibleRole.PASSWORD_FIELD, List.of(CARET_OFFSET)),
            Map.entry(AccessibleRole.TEXT_AREA, List.of(CARET_OFFSET)),
            Map.entry(AccessibleRole.DIALOG, List.of(TEXT)),
            Map.entry(AccessibleRole.IMAGE_VIEW, List.of(TEXT))));

    /** A node that takes the keyboard and has one of these tells nobody what it is. */
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.PARENT, AccessibleRole.NODE);

    private final Set<String> faults = new TreeSet<>();
    private int focusable;

    private Heard() {}

    static Heard in(Scene scene) {
        Heard heard = new Heard();
        heard.look(scene.getRoot());
        return heard;
    }

    Set<String> faults() {
        return faults;
    }

    /** How many nodes take the keyboard. */
    int focusable() {
        return focusable;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            focusable++;
            if (name(node).isBlank()) {
                faults.add("no name: " + described(node));
            }
            if (NO_ROLE.contains(node.getAccessibleRole())) {
                faults.add("no role: " + described(node));
            }
        }
        promises(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void promises(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || (!node.isFocusTraversable() && node.getAccessibleText() == null)) {
            return;
        }
        for (AccessibleAttribute promised : PROMISED.getOrDefault(role, List.of())) {
            if (asked(node, promised) == null) {
                faults.add(role + " without " + promised + ": " + described(node));
            }
        }
        if (role == AccessibleRole.SLIDER && asked(node, VALUE) == null && asked(node, VALUE_STRING) == null) {
            faults.add("no value: " + described(node));
        }
        if (role == AccessibleRole.LIST_VIEW
                && asked(node, ITEM_COUNT) instanceof Integer count
                && count > 0
                && node.queryAccessibleAttribute(ITEM_AT_INDEX, 0) == null) {
            faults.add("a list without its first line: " + described(node));
        }
        if (role == AccessibleRole.DIALOG && node.getAccessibleRoleDescription() == null) {
            faults.add("a dialog that is not called one: " + described(node));
        }
    }

    private static @Nullable Object asked(Node node, AccessibleAttribute attribute) {
        if (attribute == TEXT) {
            String name = name(node);
            return name.isBlank() ? null : name;
        }
        return node.queryAccessibleAttribute(attribute);
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        if (given != null && !given.isBlank()) {
            return given;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                ? label.getText()
                : "";
    }

    static String described(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getClass().getSimpleName() + id + " ." + String.join(".", node.getStyleClass());
    }
}
