package app.nape.exchange.plan;

import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.SenderKey;
import app.nape.code.Worded;
import app.nape.content.OneLine;
import app.nape.words.ItemDoseWords;
import app.nape.words.LengthWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A programme's file in lines before it is begun with: who, what, and what would change. */
public final class ArrivalWords {
    private final Texts texts;
    private final ProgrammeWords words;
    private final ItemDoseWords doses;

    private final Set<String> exercises;

    /**
     * In this language, on this zone’s clocks.
     *
     * @param exercises ids of the exercises that are known here
     */
    public ArrivalWords(Texts texts, ZoneId zone, Set<String> exercises) {
        this.texts = texts;
        this.words = new ProgrammeWords(texts, zone);
        this.doses = new ItemDoseWords(texts);
        this.exercises = Set.copyOf(exercises);
    }

    /** All of it, in the order in which it is read. */
    public List<String> of(Arrival arrival) {
        List<String> lines = new ArrayList<>();
        lines.add(arrival.programme().title());
        lines.addAll(who(arrival));
        lines.addAll(what(arrival));
        lines.addAll(exercises(arrival));
        lines.addAll(cautions(arrival));
        lines.addAll(would(arrival));
        lines.addAll(changes(arrival));
        return lines;
    }

    /** Who it is from, how they are reached, and what is to be thought of that. Slow where it is signed, as {@link SenderNumber} is. */
    public List<String> who(Arrival arrival) {
        SenderKey signed = arrival.opened().signed();
        return who(arrival, signed == null ? "" : SenderNumber.of(signed));
    }

    /** The same at once, with {@code number} for the sender’s, which stands there where it is signed. */
    public List<String> who(Arrival arrival, String number) {
        Programme programme = arrival.programme();
        List<String> lines = new ArrayList<>();
        lines.add(words.sender(programme));
        Stream.of(
                        programme.sender().phone(),
                        programme.sender().email(),
                        programme.sender().answers())
                .filter(part -> !part.isEmpty())
                .forEach(part -> lines.add(OneLine.of(part)));
        if (arrival.opened().signed() != null) {
            lines.add(number(number));
        }
        lines.add(words.sender(arrival.sender()));
        Locale written = Locale.forLanguageTag(programme.head().language());
        if (!written.getLanguage().equals(texts.locale().getLanguage())) {
            lines.add(texts.of("followed.language", written.getDisplayName(texts.locale())));
        }
        if (arrival.separate()) {
            lines.add(texts.of("followed.sender.separate"));
        }
        if (!arrival.canBegin()) {
            lines.add(kind(arrival));
        }
        return lines;
    }

    /** The line that holds the sender’s number. */
    public String number(String number) {
        return words.number(number);
    }

    /** How much it asks for, and until when. */
    public List<String> what(Arrival arrival) {
        return words.summary(arrival.programme());
    }

    /** Its sets, each exercise with its dose and what the therapist wrote beside it; further in by two spaces each. */
    public List<String> exercises(Arrival arrival) {
        List<String> lines = new ArrayList<>();
        for (Phase phase : arrival.programme().phases()) {
            lines.add(phase.title());
            phase.sets().forEach(set -> set(set, arrival.programme(), lines));
        }
        return lines;
    }

    /** When to stop, and the therapist’s note. */
    public List<String> cautions(Arrival arrival) {
        Programme programme = arrival.programme();
        List<String> lines = new ArrayList<>();
        programme.stop().forEach(stop -> lines.add(OneLine.of(stop)));
        if (!programme.note().isEmpty()) {
            lines.add(OneLine.of(programme.note()));
        }
        return lines;
    }

    /** What is other than in the revision that is followed, behind a heading; nothing without one. */
    public List<String> changes(Arrival arrival) {
        List<String> lines = new ArrayList<>();
        arrival.followed()
                .ifPresent(before -> arrival.diff()
                        .filter(diff -> !diff.isEmpty())
                        .ifPresent(diff -> {
                            lines.add(texts.of("followed.changed"));
                            words.changes(diff, before, arrival.programme())
                                    .forEach(change -> lines.add("  " + change));
                        }));
        return lines;
    }

    /** Why it cannot be begun with, in one line. */
    public String whyNot(Arrival arrival) {
        return arrival.sender().inPlace() ? kind(arrival) : words.sender(arrival.sender());
    }

    // texts: followed.kind.*
    private String kind(Arrival arrival) {
        return texts.of(
                "followed.kind." + Worded.wordOf(arrival.kind()),
                arrival.programme().sender().name());
    }

    private void set(ProgrammeSet set, Programme programme, List<String> lines) {
        lines.add("  " + set.title());
        for (Item item : set.items()) {
            lines.add("    " + texts.of("followed.of", item.name(), doses.amount(item.dose())));
            if (!item.note().isEmpty()) {
                lines.add("      " + OneLine.of(item.note()));
            }
            if (!exercises.contains(item.exercise())
                    && programme.own(item.exercise()).isEmpty()) {
                lines.add("    " + words.unknown(item, programme));
            }
        }
    }

    /** What it suggests beside exercises, behind a heading; nothing where it suggests none. */
    public List<String> would(Arrival arrival) {
        Programme programme = arrival.programme();
        BreakOffer breaks = programme.breaks();
        if (breaks == null && programme.remedies().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("followed.would"));
        if (breaks != null) {
            lines.add("  " + texts.of("followed.would.breaks", breaks.preset()));
        }
        for (RemedyOffer remedy : programme.remedies()) {
            lines.add("  "
                    + texts.of(
                            "followed.would.remedy",
                            Worded.wordOf(remedy.kind()),
                            new LengthWords(texts).of(remedy.length())));
        }
        return lines;
    }
}
