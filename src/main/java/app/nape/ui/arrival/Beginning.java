package app.nape.ui.arrival;

import app.nape.care.plan.Programme;
import app.nape.care.standing.Relief;
import app.nape.exchange.plan.Arrival;
import app.nape.ui.PageContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to begin with a programme.
 *
 * @param id of its button
 * @param words on its button
 * @param instead the programme that ends then, or null
 */
public record Beginning(String id, String words, @Nullable Programme instead) {
    /**
     * The ways there are: one where no other programme is followed, else beside the others or instead of one of them; none where it cannot
     * be begun with, or while a warning sign stands.
     */
    public static List<Beginning> of(PageContext context, Arrival arrival) {
        if (!arrival.canBegin() || !context.standing().now().get().mayStart(Relief.EXERCISES)) {
            return List.of();
        }
        if (arrival.separate()) {
            return List.of(new Beginning("arrival-separate", context.texts().of("followed.begin.separate"), null));
        }
        if (arrival.kind() == Arrival.Kind.NEWER) {
            return List.of(new Beginning("arrival-begin", context.texts().of("followed.begin.newer"), null));
        }
        if (arrival.others().isEmpty()) {
            return List.of(new Beginning("arrival-begin", context.texts().of("followed.begin"), null));
        }
        List<Beginning> ways = new ArrayList<>();
        ways.add(new Beginning("arrival-begin", context.texts().of("followed.begin.beside"), null));
        for (Programme other : arrival.others()) {
            ways.add(new Beginning(
                    "arrival-instead-" + ways.size(),
                    context.texts().of("followed.begin.instead", other.title()),
                    other));
        }
        return ways;
    }

    /** Does it. */
    public void begin(ArrivalModel model, Arrival arrival, Runnable done) {
        model.begin(arrival, instead, done);
    }
}
