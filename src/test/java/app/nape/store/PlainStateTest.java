package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.WindowBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain record is read without a mapper, and is what the mapper makes of the same file. */
class PlainStateTest {
    @TempDir
    Path folder;

    @Test
    void comesBackAsItWasWritten() throws IOException {
        Random random = new Random(4);
        StateFile<WindowBounds> file = StateFile.plain(folder.resolve("window.json"), WindowBounds.class);
        for (int round = 0; round < 500; round++) {
            WindowBounds bounds = new WindowBounds(
                    random.nextInt(-4000, 4000),
                    random.nextDouble() * 1e4,
                    random.nextInt(4000),
                    random.nextDouble() * Math.pow(10, random.nextInt(-12, 12)),
                    random.nextBoolean());
            file.write(bounds);
            assertEquals(Optional.of(bounds), file.read());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":1,\"y\":2.5,\"width\":3e2,\"height\":4,\"maximized\":true}",
                "{\"maximized\":false,\"height\":4,\"width\":3,\"y\":2,\"x\":1,\"later\":{\"a\":[1]}}",
                "{\"x\":1,\"y\":2,\"width\":3,\"height\":4}",
                "{\"x\":1,\"y\":2,\"width\":3,\"height\":4,\"maximized\":null}",
                "{\"x\":\"1\",\"y\":2,\"width\":3,\"height\":4,\"maximized\":true}",
                "{\"x\":1,\"y\":2,\"width\":3,\"height\":4,\"maximized\":1}",
                "{\"x\":NaN,\"y\":2,\"width\":3,\"height\":4,\"maximized\":true}",
                "{\"x\":1,\"y\":2,\"width\":3,\"height\":4,\"maximized\":true} more",
                "{\"x\":1,\"y\":2,\"width\":3,\"height\":4,\"maximized\":true",
                "[]",
                "null",
                ""
            })
    void isWhatTheMapperMakesOfIt(String text) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.json"), text);
        Path mapped = Files.writeString(folder.resolve("mapped.json"), text);
        assertEquals(
                new StateFile<>(mapped, WindowBounds.class).read(),
                StateFile.plain(plain, WindowBounds.class).read());
        assertEquals(Files.exists(mapped), Files.exists(plain));
    }

    @Test
    void isNoneWhereNoneWasKept() {
        assertTrue(StateFile.plain(folder.resolve("none"), WindowBounds.class)
                .read()
                .isEmpty());
    }
}
