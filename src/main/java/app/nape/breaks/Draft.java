package app.nape.breaks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state while one event is worked into it. Never leaves the step that made it. */
final class Draft {
    final Schedule schedule;
    final Clock clock;
    final Person person;
    final Offers offers;
    final Watching watching;
    final List<BreakEffect> effects = new ArrayList<>();
    /** Use since the end of the day that {@link Clock#today} still is, before the day is turned. */
    Duration useAfterTurn = Duration.ZERO;
    /** How long before its break an offer begins, where the interval is long enough for it. */
    final Duration lead;

    final Duration twiceTheLead;

    private @Nullable List<BreakRule> inForce;
    private @Nullable Posture forPosture;

    Draft(Schedule schedule, BreakState was) {
        this.schedule = schedule;
        lead = schedule.headsUp().plus(Offering.OPENS_IN);
        twiceTheLead = lead.plus(lead);
        clock = was.clock().copy();
        person = was.person().copy();
        offers = was.offers().copy();
        watching = was.watching().copy();
    }

    BreakDecision decision() {
        return new BreakDecision(new BreakState(clock, person, offers, watching), effects);
    }

    /** The rule as it goes for somebody in the position that they are in. */
    BreakRule rule(int index) {
        Posture posture = person.stint.posture();
        if (inForce == null || posture != forPosture) {
            inForce = schedule.inForce(posture).rules();
            forPosture = posture;
        }
        return inForce.get(index);
    }

    void does(BreakEffect effect) {
        effects.add(effect);
    }

    void writes(
            DecisionLine.Code code, @Nullable BreakKind kind, @Nullable HoldReason reason, @Nullable Duration length) {
        effects.add(new BreakEffect.WriteDecision(new DecisionLine(clock.wall(), code, kind, reason, length)));
    }

    void refuses(Refusal because, @Nullable BreakKind kind) {
        effects.add(new BreakEffect.Refuse(because, kind));
    }
}
