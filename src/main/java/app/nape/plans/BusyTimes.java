package app.nape.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Busy times in order, none touching another.
 *
 * @param all those that meet or overlap are one
 */
public record BusyTimes(List<BusyTime> all) {
    /** Never busy. */
    public static final BusyTimes NONE = new BusyTimes(List.of());

    public BusyTimes {
        all = merged(all);
    }

    /** Of these, in any order. */
    public static BusyTimes of(Collection<BusyTime> times) {
        return new BusyTimes(List.copyOf(times));
    }

    private static List<BusyTime> merged(List<BusyTime> times) {
        List<BusyTime> whole = new ArrayList<>();
        // Compared by a plain lambda: one that a comparator makes is linked anew in every start of the agent.
        for (BusyTime next : times.stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList()) {
            if (!whole.isEmpty() && !next.from().isAfter(whole.getLast().to())) {
                BusyTime before = whole.removeLast();
                Instant to = before.to().isAfter(next.to()) ? before.to() : next.to();
                whole.add(new BusyTime(before.from(), to));
            } else {
                whole.add(next);
            }
        }
        return List.copyOf(whole);
    }

    /** The busy time that holds this instant; empty when it is free. */
    public Optional<BusyTime> at(Instant now) {
        return all.stream().filter(time -> time.holds(now)).findFirst();
    }

    /** The first that begins after this instant. */
    public Optional<BusyTime> next(Instant now) {
        return all.stream().filter(time -> time.from().isAfter(now)).findFirst();
    }

    /** When it next becomes busy or free; empty when it stays as it is. */
    public Optional<Instant> nextChange(Instant now) {
        return all.stream()
                .flatMap(time -> Stream.of(time.from(), time.to()))
                .filter(edge -> edge.isAfter(now))
                .findFirst();
    }
}
