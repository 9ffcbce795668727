package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.code.Worded;
import app.nape.journal.JournalEntry;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks that what was named exists; refuses with a sentence that tells what does. */
final class Known {
    private Known() {}

    static void stretch(Surroundings surroundings, String id) {
        boolean known = surroundings.exercises().exercises().stream()
                        .anyMatch(one -> one.id().equals(id))
                || surroundings.catalogue().routines().stream()
                        .anyMatch(one -> one.id().equals(id));
        if (!known) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.stretch.unknown", id));
        }
    }

    static void notOnlyByTherapist(Surroundings surroundings, String id) {
        surroundings.exercises().onlyByTherapist(id).ifPresent(each -> {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("player.only-by-therapist", each.name()));
        });
    }

    static @Nullable Nprs score(Surroundings surroundings, @Nullable Integer score) {
        return score == null ? null : nprs(surroundings, score);
    }

    static Nprs nprs(Surroundings surroundings, int score) {
        if (score < 0 || score > 10) {
            throw new Refusal(2, surroundings.texts().of("cli.score.none", score));
        }
        return new Nprs(score);
    }

    static @Nullable BodySide side(Surroundings surroundings, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return Worded.fromWord(BodySide.class, word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Refusal(2, surroundings.texts().of("cli.side.none", word)));
    }

    /** A whole id, or the beginning of one that only one recent entry has. */
    static UUID id(Surroundings surroundings, String words) {
        try {
            return UUID.fromString(words);
        } catch (IllegalArgumentException notWhole) {
            var found = surroundings.journal().latest(java.time.Instant.MAX, 500, java.util.Set.of()).stream()
                    .map(JournalEntry::id)
                    .filter(id -> id.toString().endsWith(words) || id.toString().startsWith(words))
                    .distinct()
                    .toList();
            if (words.length() >= 4 && found.size() == 1) {
                return found.getFirst();
            }
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.unknown", words));
        }
    }
}
