package app.nape.exercise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The routines a person has built, as a list that is replaced whole. */
public final class OwnRoutines {
    /** Most routines of one's own. */
    public static final int MOST = 50;

    private static final String BEFORE = "my-";
    private static final Pattern TYPABLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private OwnRoutines() {}

    /** An id that nobody has yet and that can be typed, made from a name: {@code my-morning-neck}. */
    public static String id(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String first = BEFORE + (plain.isEmpty() ? "routine" : plain);
        String id = first;
        for (int number = 2; taken.contains(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }

    /** With this routine in place of the one with its id, or at the end. */
    public static List<Routine> with(List<Routine> own, Routine routine) {
        List<Routine> changed = new ArrayList<>(own);
        int at = indexOf(own, routine.id());
        if (at < 0) {
            changed.add(routine);
        } else {
            changed.set(at, routine);
        }
        return List.copyOf(changed);
    }

    /** With this routine put back where it was. */
    public static List<Routine> with(List<Routine> own, int at, Routine routine) {
        List<Routine> changed = new ArrayList<>(without(own, routine.id()));
        changed.add(Math.clamp(at, 0, changed.size()), routine);
        return List.copyOf(changed);
    }

    /** Without the routine with this id. */
    public static List<Routine> without(List<Routine> own, String id) {
        return own.stream().filter(each -> !each.id().equals(id)).toList();
    }

    /** Where the routine with this id stands, or -1. */
    public static int indexOf(List<Routine> own, String id) {
        return own.stream().map(Routine::id).toList().indexOf(id);
    }

    /**
     * Takes in routines from elsewhere. One that is there already, alike, is not taken twice; one whose id is in use for something else
     * gets a fresh id, so that nothing of the person's is written over; if it got one before, it is there already.
     *
     * @param shipped ids that Nape itself uses
     */
    public static List<Routine> merged(List<Routine> own, List<Routine> coming, Collection<String> shipped) {
        List<Routine> changed = new ArrayList<>(own);
        for (Routine routine : coming) {
            List<String> taken = new ArrayList<>(shipped);
            changed.forEach(each -> taken.add(each.id()));
            if (!changed.contains(routine)) {
                boolean fresh = taken.contains(routine.id())
                        || !TYPABLE.matcher(routine.id()).matches();
                if (!fresh || changed.stream().noneMatch(each -> alike(each, routine))) {
                    String id = fresh ? id(routine.name(), taken) : routine.id();
                    changed.add(new Routine(id, routine.name(), routine.goal(), routine.items()));
                }
            }
        }
        return List.copyOf(changed);
    }

    private static boolean alike(Routine one, Routine other) {
        return one.name().equals(other.name())
                && one.goal().equals(other.goal())
                && one.items().equals(other.items());
    }
}
