package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image's style sheets keep what dresses a control that a page has, and nothing else changes in them. */
class UnusedStylesTest {
    @TempDir
    Path folder;

    @Test
    void loseWhatNamesAClassOfTheListAndNothingElse() throws Exception {
        assertEquals("""
            .root {
              -fx-base: url("data:image/png;base64,a,b=");
            }
            .button, .chart-card > .label {
              -fx-padding: 1;
            }
            .default-color10 {
              -fx-a: 1;
            }
            """, without("# controls\n\nchart\ndefault-color[0-7]\n", """
                /* .root { of { a note */
                .root {
                  -fx-base: url("data:image/png;base64,a,b=");
                }
                .button, .box .chart:hover > .label,
                .chart-card > .label {
                  -fx-padding: 1;
                }
                .chart {
                  -fx-a: 1;
                }
                .default-color3.label, .chart .default-color10 {
                  -fx-a: 1;
                }
                .default-color10 {
                  -fx-a: 1;
                }
                """));
    }

    private String without(String classes, String sheet) throws IOException, InterruptedException {
        Path list = Files.writeString(folder.resolve("list"), classes);
        Path file = Files.writeString(folder.resolve("sheet.css"), sheet);
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "installer/UnusedStyles.java",
                        list.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertTrue(tool.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, tool.exitValue());
        return Files.readString(file);
    }
}
