package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import java.time.Duration;
import java.util.List;

/** What a reminder that was just added is like, before the person makes it theirs. */
final class NewRule {
    private static final PostponePolicy TWICE = new PostponePolicy(2, Duration.ofMinutes(5));
    private static final int SKIPS = 10;

    private NewRule() {}

    /** A reminder of this kind whose id none of the others has. */
    static BreakRule of(BreakKind kind, List<BreakRule> others) {
        String id = kind.word();
        for (int i = 2; taken(id, others); i++) {
            id = kind.word() + "-" + i;
        }
        return switch (kind) {
            case MICROBREAK -> rule(id, kind, after(20), Duration.ofSeconds(30), Delivery.PROMPT);
            case REST_BREAK -> rule(id, kind, after(50), Duration.ofMinutes(5), Delivery.FULL_SCREEN);
            case CHANGE_POSITION -> rule(id, kind, after(30), Duration.ofMinutes(1), Delivery.NOTIFICATION);
            case EYES -> rule(id, kind, after(20), Duration.ofSeconds(20), Delivery.PROMPT);
            case DRINK -> rule(id, kind, new BreakTrigger.TimesADay(4), Duration.ofMinutes(1), Delivery.NOTIFICATION);
            case STRETCH -> rule(id, kind, new BreakTrigger.TimesADay(2), Duration.ofMinutes(5), Delivery.PROMPT);
        };
    }

    private static boolean taken(String id, List<BreakRule> others) {
        return others.stream().anyMatch(rule -> rule.id().equals(id));
    }

    private static BreakTrigger after(int minutes) {
        return new BreakTrigger.AfterActive(Duration.ofMinutes(minutes));
    }

    private static BreakRule rule(String id, BreakKind kind, BreakTrigger trigger, Duration length, Delivery delivery) {
        return new BreakRule(id, kind, trigger, length, delivery, TWICE, true, SKIPS, null);
    }
}
