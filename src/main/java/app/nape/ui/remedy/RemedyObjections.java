package app.nape.ui.remedy;

import app.nape.care.PainEpisode;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.standing.PersonalCondition;
import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.journal.CareNow;
import app.nape.ui.PageContext;
import app.nape.ui.redflags.HelpHere;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What speaks against a remedy now and asks for a clinician's word: what applies to the person, a fresh strain, the site. */
record RemedyObjections(PageContext context, RemedyKind kind, CareNow care, Instant now) {
    private Standing standing() {
        return context.standing().now().get().standing();
    }

    private Optional<Relief> relief() {
        return kind.relief();
    }

    /** A sentence for each; empty when nothing speaks against it. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        relief().ifPresent(relief -> {
            HelpHere.words(context).askFirst(standing(), relief).ifPresent(sentences::add);
            if (waitsWhileFresh(relief)) {
                // texts: care.fresh.*
                sentences.add(context.texts().of("care.fresh." + relief.word()));
            }
            if (standing().delicate()) {
                sentences.add(context.care().standing().delicateSays());
            }
        });
        return sentences;
    }

    /** Heat and massage wait for the first three days of a strain or an injury. */
    private boolean waitsWhileFresh(Relief relief) {
        return (relief == Relief.HEAT || relief == Relief.MASSAGE)
                && RemedyAdvisor.fresh(context.care().triggers(), care.episodes(), now);
    }

    /** Why to use it shorter and to look at the skin more often; empty when nothing asks for it. */
    Optional<String> gentler() {
        return relief().flatMap(relief -> HelpHere.words(context).gentler(standing(), relief));
    }

    /** Whether it is heat, which was used as often in the last 24 hours as is usual in a day. */
    boolean enoughToday() {
        return kind.warms() && care.heatUses() >= RemedyAdvisor.HEAT_A_DAY;
    }

    /** Whether nothing speaks against it, or the person has said that a clinician agreed. */
    boolean settled() {
        return sentences().isEmpty() || agreed();
    }

    /** Whether the person has said that a clinician agreed. */
    boolean agreed() {
        return context.settings().settings().get().stretching().ticked().contains(agreedKey());
    }

    /** Names what was agreed to, so that another reason is asked about anew; what an episode says, for that episode only. */
    String agreedKey() {
        List<String> lasting = relief().stream()
                .flatMap(relief -> standing().against(relief).stream())
                .map(PersonalCondition::id)
                .toList();
        boolean fresh = relief().filter(this::waitsWhileFresh).isPresent();
        PainEpisode episode = care.episode();
        String passing = episode != null && (fresh || standing().delicate())
                ? episode.id().toString()
                : "";
        return Stream.of(Stream.of("agreed", kind.id()), lasting.stream(), Stream.of(passing))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("."));
    }
}
