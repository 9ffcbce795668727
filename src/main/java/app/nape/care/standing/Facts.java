package app.nape.care.standing;

import app.nape.care.BodyArea;
import app.nape.care.BodySide;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of an episode or a person as keys that rules ask for: a symptom by its own key, {@code site:chest},
 * {@code site:upper-arm:left}, {@code area:upper_back}, {@code one-sided:neck}, {@code trigger:fall}, {@code applies:thinners}.
 */
public final class Facts {
    private Facts() {}

    /** What is known of an episode, in the order it was said; {@code areaOf} knows the area of a site. */
    static Set<String> of(PainEpisode episode, Function<String, Optional<BodyArea>> areaOf) {
        Set<String> facts = new LinkedHashSet<>(episode.symptoms());
        episode.triggers().forEach(trigger -> facts.add("trigger:" + trigger));
        for (PainSite site : episode.sites()) {
            facts.add("site:" + site.siteId());
            BodySide side = site.side();
            if (side != null) {
                sides(side).forEach(one -> facts.add("site:" + site.siteId() + ":" + one));
            }
            areaOf.apply(site.siteId()).ifPresent(area -> {
                facts.add("area:" + area.word());
                if (side == BodySide.LEFT || side == BodySide.RIGHT) {
                    facts.add("one-sided:" + area.word());
                }
            });
        }
        return facts;
    }

    /** What applies to the person. */
    static Set<String> ofPerson(Collection<String> applies) {
        Set<String> facts = new LinkedHashSet<>();
        applies.forEach(key -> facts.add("applies:" + key));
        return facts;
    }

    private static Set<String> sides(BodySide side) {
        return side == BodySide.BOTH ? Set.of("left", "right") : Set.of(side.word());
    }
}
