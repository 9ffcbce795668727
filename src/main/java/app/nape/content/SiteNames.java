package app.nape.content;

import app.nape.care.BodySite;
import app.nape.care.PainSite;
import app.nape.words.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What a place on the body is called, side and all. */
public final class SiteNames {
    private final Texts texts;
    private final CareCatalogue care;

    /** In the words of this catalogue. */
    public SiteNames(Texts texts, CareCatalogue care) {
        this.texts = texts;
        this.care = care;
    }

    /** For example "Back of neck, left". A key that is not in the vocabulary names itself. */
    public String of(PainSite site) {
        String label = care.site(site.siteId()).map(BodySite::label).orElse(site.siteId());
        return switch (site.side()) {
            case LEFT -> texts.of("log.site.left", label);
            case RIGHT -> texts.of("log.site.right", label);
            case BOTH -> oneSideOnly(site.siteId()) ? label : texts.of("log.site.both", label);
            case null -> label;
        };
    }

    /** All of them in one line. */
    public String of(List<PainSite> sites) {
        return sites.stream().map(this::of).collect(Collectors.joining(texts.of("log.site.between")));
    }

    private boolean oneSideOnly(String id) {
        return care.site(id).map(site -> site.sides().size() <= 1).orElse(false);
    }
}
