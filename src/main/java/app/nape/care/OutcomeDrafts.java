package app.nape.care;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All answers to outcome measures that are half given, oldest first; each answer once. */
public record OutcomeDrafts(List<OutcomeDraft> all) {
    /** Nothing is half given. */
    public static final OutcomeDrafts NONE = new OutcomeDrafts(List.of());

    public OutcomeDrafts {
        all = List.copyOf(all);
    }

    /** The same with this one, in place of the one for the same answer. */
    public OutcomeDrafts with(OutcomeDraft draft) {
        return new OutcomeDrafts(Stream.concat(without(draft.id()).all.stream(), Stream.of(draft))
                .toList());
    }

    /** The same without the one for this answer. */
    public OutcomeDrafts without(UUID id) {
        return new OutcomeDrafts(
                all.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /** Those of one measure. */
    public List<OutcomeDraft> of(OutcomeMeasure measure) {
        return all.stream().filter(each -> each.measure() == measure).toList();
    }
}
