package app.nape.cli;

import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Due;
import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.exchange.plan.KeptPlans;
import app.nape.time.DayRollover;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme that the person follows, and what is due of it now.
 *
 * @param turns what was done of it today
 */
record FollowedNow(KeptProgramme kept, Followed followed, Due due, List<DatedTurn> turns) {
    static LocalNow clock(Surroundings surroundings) {
        return new LocalNow(
                surroundings.clocks().now().wall(),
                surroundings.clocks().zone(),
                new DayRollover(surroundings.choices().reminders().dayBegins()));
    }

    static List<FollowedNow> all(Surroundings surroundings) {
        Programmes programmes = surroundings.journal().programmes();
        List<FollowedNow> all = new ArrayList<>();
        for (KeptProgramme kept : programmes.all()) {
            if (kept.state() == ProgrammeState.FOLLOWED) {
                KeptPlans.followed(kept, programmes).ifPresent(followed -> all.add(of(kept, followed, surroundings)));
            }
        }
        return all;
    }

    static FollowedNow of(KeptProgramme kept, Followed followed, Surroundings surroundings) {
        LocalNow now = clock(surroundings);
        List<DatedTurn> turns =
                surroundings.journal().turns(kept.id(), now.day(), now.day(), now.zone(), now.rollover());
        return new FollowedNow(kept, followed, Due.of(followed, turns, now), turns);
    }

    Programme programme() {
        return followed.programme();
    }

    /** The one that is meant by the beginning of its id or by its title; without either the only one there is. */
    static FollowedNow one(Surroundings surroundings, @Nullable String words) {
        List<FollowedNow> fitting = all(surroundings).stream()
                .filter(each -> words == null || named(each.programme(), words))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw refusal(
                surroundings,
                words,
                fitting.stream().map(FollowedNow::programme).toList());
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
