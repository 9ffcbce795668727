package app.nape.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where the fonts are read. */
class OwnFontTest {
    private static final String FILE = "Inter-Regular.otf";

    @TempDir
    Path folder;

    @Test
    void isTheFileBesideAnImageWhichNeedsNoCopy() throws IOException {
        Path beside = Files.writeString(folder.resolve(FILE), "a font");

        assertThat(OwnFont.address(FILE, folder.toString()))
                .isEqualTo(beside.toUri().toString());
    }

    @Test
    void isTheOneAmongTheClassesWhereThereIsNoneBeside() {
        assertThat(OwnFont.address(FILE, folder.toString())).endsWith("/app/nape/ui/theme/font/" + FILE);
        assertThat(OwnFont.address(FILE, null)).endsWith("/app/nape/ui/theme/font/" + FILE);
    }
}
