package app.nape.ui.today;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.SetToday;
import app.nape.exchange.plan.FollowedDay;
import app.nape.ui.PageContext;
import app.nape.ui.followed.FollowedDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The programmes that are followed, as Today knows them: read and ticked. No nodes. */
final class ProgrammesToday {
    private final PageContext context;
    private final FollowedDesk desk;

    ProgrammesToday(PageContext context, RandomGenerator random) {
        this.context = context;
        desk = new FollowedDesk(context, random);
    }

    FollowedDesk desk() {
        return desk;
    }

    void read(Consumer<List<FollowedDay>> told) {
        LocalNow now = desk.now();
        context.journal().ask(journal -> FollowedDay.all(journal, now), told);
    }

    /** The person did a set just now, without the player. */
    void tick(FollowedDay day, SetToday set) {
        PhaseNow phase = day.due().phase();
        if (phase == null) {
            return;
        }
        Instant at = desk.now().at();
        desk.save(day.ticked(desk.entryAt(at), at, Duration.ZERO, phase.phase(), set.set(), List.of(), null, null));
    }
}
