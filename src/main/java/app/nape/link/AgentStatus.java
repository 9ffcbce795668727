package app.nape.link;

import app.nape.breaks.Beginning;
import app.nape.breaks.BreakKind;
import app.nape.breaks.Delivery;
import app.nape.breaks.Posture;
import app.nape.breaks.Presence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agent knows at one instant, for the window, the tray and {@code nape status}.
 *
 * @param at when it was true
 * @param day the person's day that the counts are for
 * @param presence whether the person is at the machine
 * @param working whether it is within working hours
 * @param reading whether reading mode is on: hands off the keys count as use
 * @param breaks each rule's next break, soonest first
 * @param offered the break now offered or under way, or null
 * @param pausedUntil when reminders come back, or null
 * @param held why a due break is held, in one sentence, or null
 * @param activeToday active use in the person's day
 * @param counts outcomes of today's breaks
 * @param remedy the remedy timer that runs, or null
 * @param decisions the newest lines of the decision log, newest first
 * @param warning what an urgent warning sign says, before everything else; or null
 * @param capabilities what the desktop offers and what not
 * @param outlook what was planned
 * @param notices what has been told and still stands, oldest first: it may have been seen by nobody where nothing can be shown
 * @param position how the person is at their desk; null where they have not said so and no turns are planned
 * @param sets sets of the person's programmes whose turn it is, the one to begin with first; none while warning signs hold them
 */
public record AgentStatus(
        Instant at,
        LocalDate day,
        Presence presence,
        boolean working,
        boolean reading,
        List<NextBreak> breaks,
        @Nullable OfferedBreak offered,
        @Nullable Instant pausedUntil,
        @Nullable String held,
        Duration activeToday,
        Counts counts,
        @Nullable RunningRemedy remedy,
        List<Decision> decisions,
        @Nullable Warning warning,
        List<Capability> capabilities,
        Outlook outlook,
        List<StandingNotice> notices,
        @Nullable Position position,
        List<WaitingSet> sets) {
    /** A status that says neither how the person is at their desk nor what waits of their programmes. */
    public AgentStatus(
            Instant at,
            LocalDate day,
            Presence presence,
            boolean working,
            boolean reading,
            List<NextBreak> breaks,
            @Nullable OfferedBreak offered,
            @Nullable Instant pausedUntil,
            @Nullable String held,
            Duration activeToday,
            Counts counts,
            @Nullable RunningRemedy remedy,
            List<Decision> decisions,
            @Nullable Warning warning,
            List<Capability> capabilities,
            Outlook outlook,
            List<StandingNotice> notices) {
        this(
                at,
                day,
                presence,
                working,
                reading,
                breaks,
                offered,
                pausedUntil,
                held,
                activeToday,
                counts,
                remedy,
                decisions,
                warning,
                capabilities,
                outlook,
                notices,
                null,
                List.of());
    }

    public AgentStatus {
        breaks = List.copyOf(breaks);
        decisions = List.copyOf(decisions);
        capabilities = List.copyOf(capabilities);
        // An agent that was not ended when the program was renewed says nothing of these.
        outlook = Objects.requireNonNullElse(outlook, Outlook.NONE);
        notices = List.copyOf(Objects.requireNonNullElse(notices, List.of()));
        sets = List.copyOf(Objects.requireNonNullElse(sets, List.of()));
    }

    /** The break that was due and that the person has put off, the soonest of them. */
    public Optional<NextBreak> putOff() {
        return breaks.stream().filter(next -> next.putOffUntil() != null).findFirst();
    }

    /**
     * How the person is at their desk.
     *
     * @param said whether they said so; else they count as sitting
     * @param held time at the machine since the last change of position
     * @param turn how long this position's turn is, or null when none are planned
     */
    public record Position(
            Posture posture,
            boolean said,
            Duration held,
            @Nullable Duration turn) {}

    /**
     * What a nudge to change position asks for.
     *
     * @param to the position to go to
     * @param turn how long its turn is, or null when none are planned
     */
    public record Change(Posture to, @Nullable Duration turn) {}

    /**
     * When one rule's break comes next.
     *
     * @param in time left until it is due: active use for an interval rule, clock time for the others and for one that was put off; zero
     *     when overdue
     * @param interval the whole way from one to the next, for drawing a ring; zero when it has none
     * @param overdue whether it is due and has not been offered yet; one that was put off is not until then
     * @param putOffUntil until when the person has put off one that was due, or null
     */
    public record NextBreak(
            String ruleId,
            BreakKind kind,
            Duration in,
            Duration interval,
            Duration length,
            boolean overdue,
            @Nullable Instant putOffUntil) {}

    /**
     * A break offered or under way.
     *
     * @param left time left of the break when begun, else of the heads-up
     * @param begun whether the break itself runs
     * @param counting whether {@code left} runs down by itself; not while the person types through the break
     * @param postponementsLeft how often it may still be put off
     * @param postponement how long one postponement lasts unless another length is asked for
     * @param skippable whether it may be skipped now
     * @param strict whether leaving it early takes a deliberate act
     * @param untilBack whether its window stays after its end until the person is back
     * @param begins when it begins by itself; null when it has begun, and when it begins only when it is asked for
     * @param delivery whether the break takes the screen
     * @param shorter whether a short break can be taken instead
     * @param stepsBack whether it has come by itself just now, and steps back for letters meant for another program
     * @param steppedBack whether it has done so, and waits once more
     * @param change what it can be answered with, of a change of position; null for any other break
     */
    public record OfferedBreak(
            String ruleId,
            BreakKind kind,
            Duration length,
            Duration left,
            boolean begun,
            boolean counting,
            int postponementsLeft,
            Duration postponement,
            boolean skippable,
            boolean strict,
            boolean untilBack,
            @Nullable String routineId,
            @Nullable Beginning begins,
            Delivery delivery,
            boolean shorter,
            boolean stepsBack,
            boolean steppedBack,
            @Nullable Change change) {
        /** A break that is no change of position. */
        public OfferedBreak(
                String ruleId,
                BreakKind kind,
                Duration length,
                Duration left,
                boolean begun,
                boolean counting,
                int postponementsLeft,
                Duration postponement,
                boolean skippable,
                boolean strict,
                boolean untilBack,
                @Nullable String routineId,
                @Nullable Beginning begins,
                Delivery delivery,
                boolean shorter,
                boolean stepsBack,
                boolean steppedBack) {
            this(
                    ruleId,
                    kind,
                    length,
                    left,
                    begun,
                    counting,
                    postponementsLeft,
                    postponement,
                    skippable,
                    strict,
                    untilBack,
                    routineId,
                    begins,
                    delivery,
                    shorter,
                    stepsBack,
                    steppedBack,
                    null);
        }

        public OfferedBreak {
            // An agent that was not ended when the program was renewed says nothing of it, and knew of no other.
            delivery = Objects.requireNonNullElse(delivery, Delivery.FULL_SCREEN);
        }
    }

    /**
     * A set whose turn it is.
     *
     * @param set what opens it in the player
     * @param title the therapist's, as everything in a programme
     * @param from who wrote the programme
     * @param since since when it waits
     */
    public record WaitingSet(String set, String title, String from, Instant since) {}

    /** Today's outcomes. */
    public record Counts(int taken, int natural, int postponed, int skipped) {}

    /**
     * A remedy timer that runs.
     *
     * @param id the journal entry it becomes
     * @param ends when the chosen length is over
     * @param hardStop when it stops whatever was chosen
     */
    public record RunningRemedy(UUID id, String remedyId, Instant started, Instant ends, Instant hardStop) {}

    /**
     * An urgent warning sign that stands.
     *
     * @param level today or emergency
     * @param title what it is, for example "Get emergency help now"
     * @param action what to do, with the number to call
     * @param held what waits: exercises, ice, heat, massage
     */
    public record Warning(String level, String title, String action, List<String> held) {
        public Warning {
            held = List.copyOf(held);
        }
    }

    /** One readable line of the decision log. */
    public record Decision(Instant at, String text) {}

    /** Something that was told: its title and its sentence. */
    public record StandingNotice(String id, String title, String body) {}

    /**
     * Something the desktop may offer.
     *
     * @param id stable key, for example {@code idle}
     * @param available whether it works here
     * @param by the adapter in use, or the reason why there is none; one short sentence
     */
    public record Capability(String id, boolean available, String by) {}
}
