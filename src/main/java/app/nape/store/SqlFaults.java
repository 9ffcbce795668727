package app.nape.store;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into one sentence for a person. */
final class SqlFaults {
    private SqlFaults() {}

    /** What was being done, which says what a fault has prevented. */
    enum Doing {
        OPENING,
        READING,
        WRITING
    }

    /** For something that was written. */
    static JournalUnavailable unavailable(SQLException problem) {
        return of(fault(problem), Doing.WRITING, problem);
    }

    /** For something that was done to a file: on a disk without room SQLite says many things, and a person can help only with one. */
    static JournalUnavailable unavailable(SQLException problem, Path file, Doing doing) {
        return of(noRoom(problem, file) ? Fault.FULL : fault(problem), doing, problem);
    }

    static JournalUnavailable unavailable(IOException problem, Path file, Doing doing) {
        return of(DiskRoom.lacks(file, problem) ? Fault.FULL : Fault.READ_ONLY, doing, problem);
    }

    /** Whether this went wrong because the file's disk is full. */
    static boolean noRoom(SQLException problem, Path file) {
        Fault fault = fault(problem);
        return fault == Fault.FULL || ((fault == Fault.OTHER || fault == Fault.READ_ONLY) && DiskRoom.lacks(file));
    }

    private static JournalUnavailable of(Fault fault, Doing doing, Exception problem) {
        return new JournalUnavailable(fault, sentence(fault, doing), problem);
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

    /** For a fault that is the same whatever was being done. */
    static String sentence(Fault fault) {
        return sentence(fault, Doing.WRITING);
    }

    static String sentence(Fault fault, Doing doing) {
        String prevented =
                switch (doing) {
                    case OPENING -> "so the log could not be opened";
                    case READING -> "so the log could not be read";
                    case WRITING -> "so nothing was saved";
                };
        return switch (fault) {
            case NEWER ->
                "This journal was written by a newer version of Nape, so it was left untouched; please update Nape.";
            case FOREIGN -> "This file is not a journal of Nape, so it was left untouched.";
            case DAMAGED -> "The journal is damaged and could not be read; nothing was changed.";
            case FULL -> "The disk is full, " + prevented + "; free some space and try again.";
            case READ_ONLY -> "The journal’s folder cannot be written, " + prevented + ".";
            case BUSY -> "Another program is using the journal, " + prevented + "; please try again.";
            case OTHER -> "The journal could not be read or written; nothing was changed.";
        };
    }

    /** The code without its extension: extended codes carry the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLException problem) {
        int code = problem instanceof SQLiteException sqlite ? sqlite.getResultCode().code : problem.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }
}
