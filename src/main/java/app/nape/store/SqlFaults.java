package app.nape.store;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into one sentence for a person. */
final class SqlFaults {
    /** What SQLite needs beside the file to open it, in bytes. */
    private static final long LEAST_ROOM = 64 * 1024;

    private SqlFaults() {}

    static JournalUnavailable unavailable(SQLException problem) {
        Fault fault = fault(problem);
        return new JournalUnavailable(fault, sentence(fault), problem);
    }

    /** The same, for a file: on a disk without room SQLite says many things, and a person can help only with one. */
    static JournalUnavailable unavailable(SQLException problem, Path file) {
        Fault fault = fault(problem);
        if ((fault == Fault.OTHER || fault == Fault.READ_ONLY) && full(file)) {
            return new JournalUnavailable(Fault.FULL, sentence(Fault.FULL), problem);
        }
        return unavailable(problem);
    }

    private static boolean full(Path file) {
        try {
            return Files.getFileStore(java.util.Objects.requireNonNull(
                                    file.toAbsolutePath().getParent()))
                            .getUsableSpace()
                    < LEAST_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    static JournalUnavailable unavailable(IOException problem) {
        boolean full = String.valueOf(problem.getMessage()).contains("No space left")
                || String.valueOf(problem.getMessage()).contains("Disk quota exceeded");
        Fault fault = full ? Fault.FULL : Fault.READ_ONLY;
        return new JournalUnavailable(fault, sentence(fault), problem);
    }

    static Fault fault(SQLException problem) {
        return switch (primary(problem)) {
            case SQLITE_FULL -> Fault.FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Fault.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Fault.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> Fault.BUSY;
            default -> Fault.OTHER;
        };
    }

    /** Whether an entry names another one that is not there. */
    static boolean brokenLink(SQLException problem) {
        return problem instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY;
    }

    /** Whether a row breaks a rule of its table. */
    static boolean brokenRule(SQLException problem) {
        return primary(problem) == SQLiteErrorCode.SQLITE_CONSTRAINT
                || primary(problem) == SQLiteErrorCode.SQLITE_MISMATCH;
    }

    static String sentence(Fault fault) {
        return switch (fault) {
            case NEWER ->
                "This journal was written by a newer version of Nape, so it was left untouched; please update Nape.";
            case FOREIGN -> "This file is not a journal of Nape, so it was left untouched.";
            case DAMAGED -> "The journal is damaged and could not be read; nothing was changed.";
            case FULL -> "The disk is full, so nothing was saved; free some space and try again.";
            case READ_ONLY -> "The journal’s folder cannot be written, so nothing was saved.";
            case BUSY -> "Another program is using the journal, so nothing was saved; please try again.";
            case OTHER -> "The journal could not be read or written; nothing was changed.";
        };
    }

    /** The code without its extension: extended codes carry the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLException problem) {
        int code = problem instanceof SQLiteException sqlite ? sqlite.getResultCode().code : problem.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }
}
