package app.nape.cli;

import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.SenderKey;
import app.nape.code.Worded;
import app.nape.content.OneLine;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.SenderNumber;
import app.nape.words.ItemDoseWords;
import app.nape.words.LengthWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A programme's file in lines before it is begun with: who, what, and what would change. */
final class ArrivalLines {
    private final Surroundings surroundings;
    private final Texts texts;
    private final ProgrammeWords words;
    private final ItemDoseWords doses;

    ArrivalLines(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.words = new ProgrammeWords(texts, surroundings.clocks().zone());
        this.doses = new ItemDoseWords(texts);
    }

    List<String> of(Arrival arrival) {
        Programme programme = arrival.programme();
        List<String> lines = new ArrayList<>();
        lines.add(programme.title());
        lines.add(words.sender(programme));
        Stream.of(
                        programme.sender().phone(),
                        programme.sender().email(),
                        programme.sender().answers())
                .filter(part -> !part.isEmpty())
                .forEach(part -> lines.add(OneLine.of(part)));
        SenderKey signed = arrival.opened().signed();
        if (signed != null) {
            lines.add(words.number(SenderNumber.of(signed)));
        }
        lines.add(words.sender(arrival.sender()));
        if (!arrival.canBegin()) {
            lines.add(kind(arrival));
        }
        lines.addAll(words.summary(programme));
        for (Phase phase : programme.phases()) {
            lines.add(phase.title());
            phase.sets().forEach(set -> set(set, programme, lines));
        }
        programme.stop().forEach(stop -> lines.add(OneLine.of(stop)));
        if (!programme.note().isEmpty()) {
            lines.add(OneLine.of(programme.note()));
        }
        would(programme, lines);
        arrival.followed()
                .ifPresent(before -> arrival.diff()
                        .filter(diff -> !diff.isEmpty())
                        .ifPresent(diff -> {
                            lines.add(texts.of("followed.changed"));
                            words.changes(diff, before, programme).forEach(change -> lines.add("  " + change));
                        }));
        return lines;
    }

    /** Why it cannot be begun with, in one line. */
    String whyNot(Arrival arrival) {
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
            boolean known = surroundings.exercises().exercises().stream()
                    .anyMatch(each -> each.id().equals(item.exercise()));
            if (!known && programme.own(item.exercise()).isEmpty()) {
                lines.add("    " + words.unknown(item, programme));
            }
        }
    }

    private void would(Programme programme, List<String> lines) {
        BreakOffer breaks = programme.breaks();
        if (breaks == null && programme.remedies().isEmpty()) {
            return;
        }
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
    }
}
