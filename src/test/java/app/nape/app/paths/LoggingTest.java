package app.nape.app.paths;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {
    @AfterEach
    void hush() {
        Logging.toNowhere();
    }

    @Test
    void notesWhatGoesWrongButNotThatPdfBoxCannotGiveMappedFilesBack(@TempDir Path folder) throws IOException {
        AppPaths paths = new PathChoice("Linux", folder, folder, Map.of()).paths(folder.resolve("own"));
        Folders.make(paths);
        Logging.to(paths, "tried");
        Logger.getLogger("org.apache.pdfbox.io.IOUtils").severe("Unmapping is not supported.");
        Logger.getLogger("org.apache.pdfbox.pdmodel").severe("a font is broken");
        String log = Files.readString(paths.log().resolve("tried.log"));
        assertTrue(log.contains("a font is broken"), log);
        assertFalse(log.contains("Unmapping"), log);
    }
}
