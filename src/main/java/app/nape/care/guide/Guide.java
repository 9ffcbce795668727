package app.nape.care.guide;

import java.util.List;
import java.util.Optional;

/**
 * All that is good to know.
 *
 * @param topics what may be read, in order
 * @param check the desk and the day, in the order in which changes are proposed; each group together
 * @param conditions named in the articles, for reading
 */
public record Guide(List<GuideTopic> topics, List<CheckItem> check, List<NamedCondition> conditions) {
    public Guide {
        topics = List.copyOf(topics);
        check = List.copyOf(check);
        conditions = List.copyOf(conditions);
    }

    /** The item of the check with this id. */
    public Optional<CheckItem> item(String id) {
        return check.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items of one group. */
    public List<CheckItem> items(CheckGroup group) {
        return check.stream().filter(item -> item.group() == group).toList();
    }
}
