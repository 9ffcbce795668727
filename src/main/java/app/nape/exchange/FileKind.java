package app.nape.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says that it is, in its first bytes. Whether it keeps its word is found out when it is read. */
public enum FileKind {
    BACKUP,
    ARCHIVE,
    ROUTINES,
    SCHEDULE,
    /** A programme from a therapist. */
    PLAN,
    /** What was done of one. */
    PROGRESS,
    /** The copy of a therapist’s card. */
    SENDER,
    /** Sealed by age: a programme or progress, which only its key tells. */
    SEALED,
    /** None of Nape's. */
    FOREIGN;

    private static final int BEGINNING = 4096;
    private static final String DATABASE = "SQLite format 3\0";
    private static final String AGE = "age-encryption.org/v1\n";
    private static final Pattern SAYS = Pattern.compile("\"(?:schema|format)\"\\s*:\\s*\"(nape-[a-z]+)(?:/\\d+)?\"");

    /**
     * The kind of a file.
     *
     * @throws GivenFile.Unfit when it is no ordinary file that can be read
     */
    public static FileKind of(Path file) throws GivenFile.Unfit {
        GivenFile.check(file);
        try (InputStream in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return FOREIGN;
        }
    }

    private static FileKind of(String beginning) {
        if (beginning.startsWith(DATABASE)) {
            return BACKUP;
        }
        if (beginning.startsWith(AGE)) {
            return SEALED;
        }
        Matcher said = SAYS.matcher(beginning);
        return said.find()
                ? switch (said.group(1)) {
                    case "nape-journal" -> ARCHIVE;
                    case "nape-routines" -> ROUTINES;
                    case "nape-schedule" -> SCHEDULE;
                    case "nape-plan" -> PLAN;
                    case "nape-progress" -> PROGRESS;
                    case "nape-sender" -> SENDER;
                    default -> FOREIGN;
                }
                : FOREIGN;
    }
}
