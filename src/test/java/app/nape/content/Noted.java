package app.nape.content;

import app.nape.care.BodySide;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.standing.Known;
import app.nape.care.standing.OpenCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What a person noted, for tests of warning signs: one open episode, built step by step. */
record Noted(
        List<PainSite> sites,
        List<String> symptoms,
        List<String> triggers,
        List<OpenCase.ScoreAt> scores,
        Duration age,
        EpisodeSafety said) {
    static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    static Noted at(String... sites) {
        List<PainSite> all = new ArrayList<>();
        for (String site : sites) {
            int colon = site.indexOf(':');
            all.add(
                    colon < 0
                            ? new PainSite(site, null)
                            : new PainSite(
                                    site.substring(0, colon),
                                    BodySide.valueOf(site.substring(colon + 1).toUpperCase(Locale.ROOT))));
        }
        return new Noted(all, List.of(), List.of(), List.of(), Duration.ofHours(1), EpisodeSafety.NONE);
    }

    Noted symptoms(List<String> more) {
        return new Noted(sites, more, triggers, scores, age, said);
    }

    Noted triggers(List<String> more) {
        return new Noted(sites, symptoms, more, scores, age, said);
    }

    Noted age(Duration other) {
        return new Noted(sites, symptoms, triggers, scores, other, said);
    }

    Noted score(Duration ago, int score) {
        List<OpenCase.ScoreAt> all = new ArrayList<>(scores);
        all.add(new OpenCase.ScoreAt(NOW.minus(ago), new Nprs(score)));
        return new Noted(sites, symptoms, triggers, all, age, said);
    }

    Noted said(EpisodeSafety other) {
        return new Noted(sites, symptoms, triggers, scores, age, other);
    }

    OpenCase open(int number) {
        return new OpenCase(
                new PainEpisode(
                        new UUID(0, number), NOW.minus(age), null, sites, triggers, symptoms, List.of(), null, said),
                scores);
    }

    Known known(String... applies) {
        return new Known(List.of(open(1)), EpisodeSafety.NONE, Set.of(applies), 1, NOW);
    }
}
