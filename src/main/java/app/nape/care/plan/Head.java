package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which programme this is, and in which of its revisions.
 *
 * @param id UUIDv7; stays the same in all revisions
 * @param revision 1 to 999, one more with each change
 * @param previous “sha256:” and 64 hexadecimal digits of the plan's bytes in the revision before; empty for none
 * @param made when it was written, to the second
 * @param madeWith program that wrote it, at most 120 characters; empty when not said
 * @param catalogue the catalogue that the exercises' ids are of
 * @param language of the texts, a BCP 47 tag such as en or pt-BR
 * @param label the therapist's own file number, not a name; at most 40 characters, may be empty
 * @param title at most 60 characters
 */
public record Head(
        UUID id,
        int revision,
        String previous,
        Instant made,
        String madeWith,
        String catalogue,
        String language,
        String label,
        String title) {
    /** Revisions that one programme can have. */
    public static final int MOST_REVISIONS = 999;
    /** Longest label, in characters. */
    public static final int LONGEST_LABEL = 40;
    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 60;

    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}");

    public Head {
        Limit.whole("revision", revision, 1, MOST_REVISIONS);
        if (!previous.isEmpty()) {
            Limit.matching("previous", previous, HASH, "plan.is-no-hash");
        }
        Limit.day("made", LocalDate.ofInstant(made, ZoneOffset.UTC));
        made = made.truncatedTo(ChronoUnit.SECONDS);
        Limit.lineOrNone("made_with", madeWith, Limit.LINE);
        Limit.line("catalogue", catalogue, Limit.LINE);
        Limit.matching("language", language, LANGUAGE, "plan.is-no-language");
        Limit.lineOrNone("label", label, LONGEST_LABEL);
        Limit.line("title", title, LONGEST_TITLE);
    }

    /** The head of the next revision, which names this one's bytes. */
    public Head next(String hash, Instant at, String with) {
        return new Head(id, revision + 1, hash, at, with, catalogue, language, label, title);
    }

    /** The same with its texts in another language. */
    public Head in(String tag) {
        return new Head(id, revision, previous, made, madeWith, catalogue, tag, label, title);
    }

    /** The same of a programme with another id. */
    public Head of(UUID another) {
        return new Head(another, revision, previous, made, madeWith, catalogue, language, label, title);
    }

    /** The same under another label and title. */
    public Head called(String another, String anotherTitle) {
        return new Head(id, revision, previous, made, madeWith, catalogue, language, another, anotherTitle);
    }
}
