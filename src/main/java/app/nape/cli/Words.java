package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.PainEpisode;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.remedy.RemedyKind;
import app.nape.journal.JournalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the vocabulary's keys; refuses an unknown one with a sentence that lists the known ones. */
final class Words {
    private Words() {}

    static void site(Surroundings surroundings, String id, @Nullable BodySide side) {
        BodySite site = surroundings
                .care()
                .site(id)
                .orElseThrow(() -> unknown(surroundings
                        .texts()
                        .of(
                                "cli.log.site",
                                id,
                                list(surroundings.care().sites().stream()
                                        .map(BodySite::id)
                                        .toList()))));
        boolean fits = side == null
                || site.sides().contains(side)
                || (side == BodySide.BOTH && site.sides().contains(BodySide.LEFT));
        if (side != null && !fits) {
            throw unknown(surroundings.texts().of("cli.log.site-side", id, side.word()));
        }
    }

    static void trigger(Surroundings surroundings, String id) {
        if (surroundings.care().trigger(id).isEmpty()) {
            throw unknown(surroundings
                    .texts()
                    .of(
                            "cli.log.trigger",
                            id,
                            list(surroundings.care().triggers().stream()
                                    .map(Trigger::id)
                                    .toList())));
        }
    }

    static void symptom(Surroundings surroundings, String id) {
        if (surroundings.care().symptom(id).isEmpty()) {
            throw unknown(surroundings
                    .texts()
                    .of(
                            "cli.log.symptom",
                            id,
                            list(surroundings.care().symptoms().stream()
                                    .map(Symptom::id)
                                    .toList())));
        }
    }

    static void remedy(Surroundings surroundings, String id) {
        if (surroundings.care().remedy(id).isEmpty()) {
            throw unknown(surroundings
                    .texts()
                    .of(
                            "cli.log.remedy",
                            id,
                            list(surroundings.care().remedies().all().stream()
                                    .map(RemedyKind::id)
                                    .toList())));
        }
    }

    static PainEpisode episode(Surroundings surroundings, String words) {
        return surroundings
                .journal()
                .find(Known.id(surroundings, words))
                .flatMap(entry -> entry instanceof JournalEntry.Pain(var episode)
                        ? java.util.Optional.of(episode)
                        : java.util.Optional.empty())
                .orElseThrow(() -> unknown(surroundings.texts().of("cli.log.not-an-episode", words)));
    }

    private static String list(List<String> ids) {
        return String.join(", ", ids);
    }

    private static Refusal unknown(String sentence) {
        return new Refusal(Refusal.NOT_FOUND, sentence);
    }
}
