package app.nape.ui.practice;

import app.nape.care.plan.Goal;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.exchange.plan.PlanTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts that stand in templates and in what was written before, to be completed while they are typed again. */
final class Phrases {
    private static final int SHORTEST = 1;

    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> bands = new LinkedHashSet<>();
    private final Map<String, Set<String>> byPrefix = new LinkedHashMap<>();

    /** Those of the shipped templates. */
    Phrases() {
        byPrefix.put(BuilderModel.AS, new LinkedHashSet<>(PlanTemplates.IDS));
        for (String id : PlanTemplates.IDS) {
            PlanTemplates.find(id).ifPresent(this::learn);
        }
    }

    /** Learns those of a programme. */
    void learn(Programme from) {
        titles.add(from.title());
        from.goals().stream().map(Goal::text).forEach(text -> add("goal:", text));
        from.stop().forEach(text -> add("stop:", text));
        add("note:", from.note());
        for (Phase phase : from.phases()) {
            add("##", phase.title());
            add("when:", phase.moveOnWhen());
            for (ProgrammeSet set : phase.sets()) {
                add("#", set.title());
                set.items().forEach(item -> {
                    if (!item.note().isEmpty()) {
                        notes.add(item.note());
                    }
                    if (!item.dose().resistance().isEmpty()) {
                        bands.add(item.dose().resistance());
                    }
                });
            }
        }
    }

    private void add(String prefix, String text) {
        if (!text.isEmpty()) {
            byPrefix.computeIfAbsent(prefix, _ -> new LinkedHashSet<>()).add(text);
        }
    }

    /** The title that begins so; empty for none. */
    String title(String typed) {
        return ending(typed, titles);
    }

    /** The rest of a line that begins so; empty where nothing is known. */
    String line(String typed) {
        int semicolon = typed.indexOf(';');
        if (semicolon >= 0) {
            return ending(typed.substring(semicolon + 1).stripLeading(), notes);
        }
        if (!typed.isEmpty() && Character.isDigit(typed.charAt(0))) {
            return band(typed);
        }
        List<String> prefixes = new ArrayList<>(byPrefix.keySet());
        prefixes.sort((one, other) -> other.length() - one.length());
        for (String prefix : prefixes) {
            if (typed.startsWith(prefix)) {
                return ending(typed.substring(prefix.length()).stripLeading(), byPrefix.getOrDefault(prefix, Set.of()));
            }
        }
        return "";
    }

    /** The rest of a resistance at the end of a dose: the longest end that begins one, so that “yellow b” goes on, too. */
    private String band(String dose) {
        for (int space = dose.indexOf(' '); space >= 0; space = dose.indexOf(' ', space + 1)) {
            String rest = ending(dose.substring(space + 1), bands);
            if (!rest.isEmpty()) {
                return rest;
            }
        }
        return "";
    }

    private static String ending(String typed, Set<String> known) {
        if (typed.length() < SHORTEST) {
            return "";
        }
        String low = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(low) && each.length() > typed.length())
                .map(each -> each.substring(typed.length()))
                .findFirst()
                .orElse("");
    }
}
