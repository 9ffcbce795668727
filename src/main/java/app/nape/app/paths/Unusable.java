package app.nape.app.paths;

import app.nape.code.Sentence;
import app.nape.code.Told;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder that Nape needs cannot be used. */
public final class Unusable extends IOException implements Told {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Unusable(@Nullable Path folder, IOException problem) {
        super(problem);
        sentence = Sentence.of("agent.folder.unusable", String.valueOf(folder), reason(problem));
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** The system's own words where it has some. */
    private static Sentence reason(IOException problem) {
        if (problem instanceof FileSystemException named && named.getReason() != null) {
            return Sentence.of("agent.folder.system", named.getReason());
        }
        return switch (problem) {
            case FileAlreadyExistsException _ -> Sentence.of("agent.folder.in-the-way");
            case AccessDeniedException _ -> Sentence.of("agent.folder.read-only");
            default -> Sentence.of("agent.folder.system", String.valueOf(problem.getMessage()));
        };
    }
}
