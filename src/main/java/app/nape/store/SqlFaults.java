package app.nape.store;

import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a person is told of what SQLite reports. */
final class SqlFaults {
    private SqlFaults() {}

    /** What was being done, which says what a fault has prevented. */
    enum Doing implements Worded {
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
    static Sentence sentence(Fault fault) {
        return sentence(fault, Doing.WRITING);
    }

    static Sentence sentence(Fault fault, Doing doing) {
        return switch (fault) {
            case NEWER -> Sentence.of("data.newer");
            case FOREIGN -> Sentence.of("data.foreign");
            case DAMAGED -> Sentence.of("data.damaged");
            case FULL -> Sentence.of("data.full." + doing.word());
            case READ_ONLY -> Sentence.of("data.read-only." + doing.word());
            case BUSY -> Sentence.of("data.busy." + doing.word());
            case OTHER -> Sentence.of("data.other");
        };
    }

    /** The code without its extension: extended codes carry the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLException problem) {
        int code = problem instanceof SQLiteException sqlite ? sqlite.getResultCode().code : problem.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }
}
