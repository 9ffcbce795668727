package app.nape.desktop.linux;

import app.nape.desktop.TrayItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tray's menu as numbered nodes. An entry keeps its number for good, so that a press on a menu that was opened before
 * a change still means what the person read.
 */
final class TrayMenu {
    /** The number of the whole menu. */
    static final int ROOT = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> choices = new HashMap<>();
    private Node root = new Node(ROOT, new TrayItem.Group("", List.of()), List.of());

    /** A numbered entry and those below it. */
    record Node(int number, TrayItem item, List<Node> below) {
        Node {
            below = List.copyOf(below);
        }

        /** What the panel is to know of the entry, in the protocol's words. */
        Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            switch (item) {
                case TrayItem.Choice choice -> {
                    properties.put("label", plain(choice.label()));
                    properties.put("enabled", choice.enabled());
                }
                case TrayItem.Line(String label) -> {
                    properties.put("label", plain(label));
                    properties.put("enabled", false);
                }
                case TrayItem.Group group -> {
                    properties.put("label", plain(group.label()));
                    properties.put("children-display", "submenu");
                }
                case TrayItem.Rule() -> properties.put("type", "separator");
            }
            return properties;
        }

        private static String plain(String label) {
            // A single underscore would mark the next letter as an access key.
            return label.replace("_", "__");
        }
    }

    /** Shows these entries from now on. */
    void show(List<TrayItem> items) {
        root = new Node(ROOT, new TrayItem.Group("", items), number(items, ""));
    }

    Node root() {
        return root;
    }

    /** The entry with this number, if it is shown now. */
    Optional<Node> node(int number) {
        return find(root, number);
    }

    /** The caller's own id of a choice that is or was shown under this number. */
    Optional<String> choice(int number) {
        return Optional.ofNullable(choices.get(number));
    }

    private List<Node> number(List<TrayItem> items, String above) {
        List<Node> nodes = new ArrayList<>();
        for (TrayItem item : items) {
            String key = above
                    + switch (item) {
                        case TrayItem.Choice choice -> "/choice " + choice.id();
                        case TrayItem.Group group -> "/group " + group.label();
                        case TrayItem.Line _ -> "/line " + nodes.size();
                        case TrayItem.Rule _ -> "/rule " + nodes.size();
                    };
            int number = numbers.computeIfAbsent(key, _ -> numbers.size() + 1);
            if (item instanceof TrayItem.Choice choice) {
                choices.put(number, choice.id());
            }
            nodes.add(new Node(
                    number, item, item instanceof TrayItem.Group group ? number(group.items(), key) : List.of()));
        }
        return nodes;
    }

    private static Optional<Node> find(Node node, int number) {
        if (node.number == number) {
            return Optional.of(node);
        }
        return node.below.stream().flatMap(each -> find(each, number).stream()).findFirst();
    }
}
