package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.ui.WindowBounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowBoundsFileTest {
    @Test
    void remembersWhereTheWindowWasLeft(@TempDir Path folder) throws StartWords.ValueMissing, IOException {
        ProcessParts parts = ProcessParts.of(StartWords.read("--data-dir", folder.toString()));
        WindowBounds left = new WindowBounds(120, 40, 1180, 780, true);
        parts.bounds().write(left);
        assertEquals(Optional.of(left), parts.bounds().read());
    }
}
