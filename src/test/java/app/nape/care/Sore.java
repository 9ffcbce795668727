package app.nape.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An episode made up for a test, in which only that is said which the test is about. */
public record Sore(
        int number,
        Instant began,
        @Nullable Instant over,
        List<PainSite> sites,
        List<String> triggers,
        List<String> symptoms,
        @Nullable String note,
        EpisodeSafety said) {
    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    /** Begun at noon and open; a place as {@code neck-back}, or with its side as {@code neck-side:left}. */
    public static Sore at(String... places) {
        return new Sore(
                1,
                NOON,
                null,
                List.of(places).stream().map(Sore::site).toList(),
                List.of(),
                List.of(),
                null,
                EpisodeSafety.NONE);
    }

    public static PainSite site(String place) {
        String[] parts = place.split(":", -1);
        return new PainSite(parts[0], parts.length == 1 ? null : BodySide.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    public static UUID id(int number) {
        return new UUID(0x0195_0000_0000_7000L, number);
    }

    public Sore number(int other) {
        return new Sore(other, began, over, sites, triggers, symptoms, note, said);
    }

    public Sore began(Instant other) {
        return new Sore(number, other, over, sites, triggers, symptoms, note, said);
    }

    /** Begun so long before noon. */
    public Sore lasting(Duration age) {
        return began(NOON.minus(age));
    }

    public Sore over(Instant at) {
        return new Sore(number, began, at, sites, triggers, symptoms, note, said);
    }

    public Sore after(String... keys) {
        return new Sore(number, began, over, sites, List.of(keys), symptoms, note, said);
    }

    public Sore with(String... keys) {
        return new Sore(number, began, over, sites, triggers, List.of(keys), note, said);
    }

    public Sore note(@Nullable String words) {
        return new Sore(number, began, over, sites, triggers, symptoms, words, said);
    }

    public Sore said(EpisodeSafety other) {
        return new Sore(number, began, over, sites, triggers, symptoms, note, other);
    }

    public PainEpisode episode() {
        return new PainEpisode(id(number), began, over, sites, triggers, symptoms, List.of(), note, said);
    }
}
