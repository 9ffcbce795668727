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
    /** Sealed by age: of what kind it is only its key or passphrase tells. */
    SEALED,
    /** None of Nape's, and maybe a table of another diary: text with something between two cells. */
    TABLE,
    /** A spreadsheet’s own file, or another that is packed as these are. */
    WORKBOOK,
    /** None of Nape's, and no table. */
    FOREIGN;

    private static final int BEGINNING = 4096;
    private static final String DATABASE = "SQLite format 3\0";
    private static final String ZIP = "PK\003\004";
    /** What Office wrote before 2007: D0 CF 11 E0. */
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

    private static final String AGE = "age-encryption.org/v1\n";
    private static final String AGE_IN_LETTERS = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final Pattern SAYS = Pattern.compile("\"(?:schema|format)\"\\s*:\\s*\"(nape-[a-z]+)(?:/\\d+)?\"");

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t|]");

    /**
     * The kind of a file.
     *
     * @throws GivenFile.Unfit when it is no ordinary file that can be read
     */
    public static FileKind of(Path file) throws GivenFile.Unfit {
        GivenFile.check(file);
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException unreadable) {
            return FOREIGN;
        }
    }

    /** The kind of what a stream begins with. */
    public static FileKind of(InputStream in) throws IOException {
        return of(new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1));
    }

    private static FileKind of(String beginning) {
        if (beginning.startsWith(DATABASE)) {
            return BACKUP;
        }
        if (beginning.startsWith(ZIP) || beginning.startsWith(OLD_OFFICE)) {
            return WORKBOOK;
        }
        if (beginning.startsWith(AGE) || beginning.startsWith(AGE_IN_LETTERS)) {
            return SEALED;
        }
        Matcher said = SAYS.matcher(beginning);
        if (!said.find()) {
            return table(beginning) ? TABLE : FOREIGN;
        }
        return switch (said.group(1)) {
            case "nape-journal" -> ARCHIVE;
            case "nape-routines" -> ROUTINES;
            case "nape-schedule" -> SCHEDULE;
            case "nape-plan" -> PLAN;
            case "nape-progress" -> PROGRESS;
            case "nape-sender" -> SENDER;
            default -> FOREIGN;
        };
    }

    /** Text as a spreadsheet writes it, in an encoding of one byte a sign or two: no JSON, no XML, no program. */
    private static boolean table(String beginning) {
        boolean wide = beginning.startsWith("\u00FF\u00FE") || beginning.startsWith("\u00FE\u00FF");
        String text = wide ? beginning.substring(2).replace("\0", "") : beginning;
        String plain = text.replace("\u00EF\u00BB\u00BF", "").strip();
        return !plain.isEmpty()
                && "{[<%".indexOf(plain.charAt(0)) < 0
                && plain.chars().noneMatch(sign -> sign < ' ' && "\t\r\n".indexOf(sign) < 0)
                && SEPARATOR.matcher(plain).find();
    }
}
