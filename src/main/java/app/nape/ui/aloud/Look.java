package app.nape.ui.aloud;

import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What there is to say of a node: what it would answer a screen reader, put in words. */
record Look(Texts texts) {
    /** A thing without a name of its own is called by the words in it, as long as they are few. */
    private static final int LONGEST_NAME = 300;

    /** The part that somebody on this node is at: an entry of a list, a mark of a picture, else the node itself. */
    static Node spot(Node owner) {
        return owner.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) instanceof Node item ? item : owner;
    }

    Seen at(Node node) {
        String name = name(node);
        return new Seen(
                name,
                new RoleWords(texts).of(node),
                value(node),
                states(node),
                place(node),
                name.equals(node.getAccessibleHelp()) ? "" : words(node.getAccessibleHelp()),
                written(node));
    }

    String name(Node node) {
        String given = words(node.getAccessibleText());
        if (given.isEmpty() && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            given = words(label.getText());
        }
        if (!given.isEmpty()) {
            return given;
        }
        if (node instanceof TextInputControl input) {
            return words(input.getPromptText());
        }
        if (node instanceof ComboBoxBase<?> box) {
            return words(box.getPromptText());
        }
        String own = words(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        return own.isEmpty() && named(node) && node instanceof Parent parent ? within(parent) : own;
    }

    /** Whether it is one thing, which the words in it name; a page is not, nor a bar. */
    private static boolean named(Node node) {
        return switch (RoleWords.role(node)) {
            case NODE, PARENT, SCROLL_PANE, PROGRESS_INDICATOR, LIST_VIEW, TABLE_VIEW -> false;
            default -> true;
        };
    }

    private String within(Parent parent) {
        String all = new Pieces(this)
                .in(parent).stream().filter(each -> !each.isBlank()).collect(Collectors.joining(", "));
        return all.length() > LONGEST_NAME ? "" : all;
    }

    private String value(Node node) {
        return switch (node) {
            case PasswordField _ -> "";
            case TextInputControl input -> words(input.getText());
            case DatePicker picker -> words(picker.getEditor().getText());
            case ComboBox<?> box -> chosen(box);
            case Spinner<?> spinner -> words(spinner.getEditor().getText());
            default -> {
                String written = words(node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
                yield written.isEmpty() ? number(node) : written;
            }
        };
    }

    private static <T> String chosen(ComboBox<T> box) {
        T value = box.getValue();
        return value == null ? "" : words(box.getConverter().toString(value));
    }

    /** Numbers of sliders and bars; a bar goes from nothing to one and is told in per cent. */
    private String number(Node node) {
        if (!(node.queryAccessibleAttribute(AccessibleAttribute.VALUE) instanceof Number value)) {
            return "";
        }
        return node.getAccessibleRole() == AccessibleRole.PROGRESS_INDICATOR
                ? texts.of("aloud.percent", Math.round(value.doubleValue() * 100))
                : texts.of("aloud.number", value.doubleValue());
    }

    private List<String> states(Node node) {
        List<String> states = new ArrayList<>();
        Object selected = node.queryAccessibleAttribute(AccessibleAttribute.SELECTED);
        Object unclear = node.queryAccessibleAttribute(AccessibleAttribute.INDETERMINATE);
        switch (RoleWords.role(node)) {
            case CHECK_BOX, CHECK_BOX_TREE_ITEM, CHECK_MENU_ITEM ->
                states.add(texts.of(
                        Boolean.TRUE.equals(unclear)
                                ? "aloud.half-checked"
                                : yes(selected) ? "aloud.checked" : "aloud.not-checked"));
            case RADIO_BUTTON, RADIO_MENU_ITEM, TOGGLE_BUTTON ->
                states.add(texts.of(yes(selected) ? "aloud.chosen" : "aloud.not-chosen"));
            default -> {}
        }
        if (folds(node) && node.queryAccessibleAttribute(AccessibleAttribute.EXPANDED) instanceof Boolean open) {
            states.add(texts.of(open ? "aloud.open" : "aloud.closed"));
        }
        if (node instanceof TextInputControl input && !input.isEditable()) {
            states.add(texts.of("aloud.read-only"));
        }
        if (node.isDisabled()) {
            states.add(texts.of("aloud.asleep"));
        }
        return states;
    }

    private static boolean folds(Node node) {
        return switch (RoleWords.role(node)) {
            case TITLED_PANE, TREE_ITEM, TREE_TABLE_ROW, COMBO_BOX, MENU_BUTTON, SPLIT_MENU_BUTTON, DATE_PICKER -> true;
            default -> false;
        };
    }

    private String place(Node node) {
        return switch (RoleWords.role(node)) {
            case LIST_ITEM, TABLE_ROW, TABLE_CELL -> {
                int index = whole(node.queryAccessibleAttribute(AccessibleAttribute.INDEX));
                int count = count(node.getParent());
                yield index < 0 ? "" : count > index ? of(index, count) : texts.of("aloud.place", index + 1);
            }
            case RADIO_BUTTON -> beside(node);
            default -> "";
        };
    }

    /** How many entries the list has that this part belongs to; -1 where that is not told. */
    private static int count(@Nullable Node from) {
        for (Node at = from; at != null; at = at.getParent()) {
            int count = whole(at.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
            int rows = whole(at.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
            if (count >= 0 || rows >= 0) {
                return Math.max(count, rows);
            }
        }
        return -1;
    }

    private String beside(Node node) {
        Parent parent = node.getParent();
        List<Node> alike = parent == null
                ? List.of()
                : parent.getChildrenUnmodifiable().stream()
                        .filter(each -> each.isVisible() && each.getAccessibleRole() == node.getAccessibleRole())
                        .toList();
        return alike.size() < 2 ? "" : of(alike.indexOf(node), alike.size());
    }

    private String of(int index, int count) {
        return texts.of("aloud.place-of", index + 1, count);
    }

    private static @Nullable Written written(Node node) {
        return node instanceof TextInputControl input
                ? new Written(
                        input instanceof PasswordField ? "•".repeat(input.getLength()) : words(input.getText()),
                        Math.min(input.getCaretPosition(), input.getLength()),
                        Math.min(input.getAnchor(), input.getLength()),
                        input instanceof PasswordField)
                : null;
    }

    private static int whole(@Nullable Object value) {
        return value instanceof Integer number ? number : -1;
    }

    private static boolean yes(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static String words(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }
}
