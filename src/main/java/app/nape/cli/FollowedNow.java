package app.nape.cli;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.exchange.plan.FollowedDay;
import app.nape.time.DayRollover;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the person follows now, and which of it a command means. */
final class FollowedNow {
    private FollowedNow() {}

    static LocalNow clock(Reading reading) {
        return new LocalNow(
                reading.clocks().now().wall(),
                reading.clocks().zone(),
                new DayRollover(reading.choices().reminders().dayBegins()));
    }

    static List<FollowedDay> all(Reading reading) {
        return FollowedDay.all(reading.journal(), clock(reading));
    }

    /** The one that is meant by the beginning of its id or by its title; without either the only one there is. */
    static FollowedDay one(Surroundings surroundings, @Nullable String words) {
        List<FollowedDay> fitting = all(surroundings).stream()
                .filter(each -> words == null || named(each.programme(), words))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw refusal(
                surroundings,
                words,
                fitting.stream().map(FollowedDay::programme).toList());
    }

    static boolean named(Programme programme, String words) {
        return programme.id().toString().startsWith(words) || programme.title().equalsIgnoreCase(words);
    }

    static Refusal refusal(Surroundings surroundings, @Nullable String words, List<Programme> fitting) {
        if (!fitting.isEmpty()) {
            List<String> titles = fitting.stream()
                    .map(each -> each.title() + " (" + each.id() + ")")
                    .toList();
            return new Refusal(
                    Refusal.NOT_FOUND, surroundings.texts().of("cli.followed.which", String.join(", ", titles)));
        }
        return new Refusal(
                Refusal.NOT_FOUND,
                Optional.ofNullable(words)
                        .map(said -> surroundings.texts().of("cli.followed.unknown", said))
                        .orElseGet(() -> surroundings.texts().of("cli.followed.none")));
    }
}
