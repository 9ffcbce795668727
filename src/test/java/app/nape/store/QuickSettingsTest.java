package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.SchedulePresets;
import app.nape.settings.Settings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickSettingsTest {
    private static final Settings DEFAULTS = Settings.defaults(SchedulePresets.standard());

    @TempDir
    Path folder;

    private String own = "";

    @BeforeEach
    void writes() throws IOException {
        own = written(SettingsFileTest.own());
    }

    @Test
    void whatThisVersionWroteIsReadAsTheMapperReadsIt() throws IOException {
        for (Settings each : List.of(DEFAULTS, SettingsFileTest.own())) {
            String document = written(each);
            assertEquals(Optional.of(each), quick(document));
            assertEquals(
                    each,
                    SettingsJson.MAPPER.treeToValue(
                            SettingsJson.MAPPER.readTree(document).get("settings"), Settings.class));
        }
    }

    @Test
    void whatANewerVersionAddsIsPassedOver() {
        assertEquals(
                Optional.of(SettingsFileTest.own()),
                quick(own.replace("\"region\" :", "\"mood\" : {\"of\" : [1, {\"a\" : null}]}, \"region\" :")));
    }

    @Test
    void whatIsMissingOrOddIsLeftToTheMapper() {
        for (String odd : List.of(
                "",
                "[]",
                own.replace("\"version\" : 1", "\"version\" : 2"),
                own.replace("nape-settings", "other-settings"),
                own.replaceAll("\"region\" : \"AT\",", ""),
                own.replaceAll("\"skipsADay\" : 4,", ""),
                own.replace("\"volume\" : 35", "\"volume\" : 1000"),
                own.replace("\"volume\" : 35", "\"volume\" : \"35\""),
                own.replace("\"volume\" : 35", "\"volume\" : null"),
                own.replace("\"when\" : \"times-a-day\"", "\"when\" : \"sometimes\""),
                own.replace("\"DARK\"", "\"dark\""),
                own.replace("\"DARK\"", "null"),
                own.replace("\"clinicianTold\" : true", "\"clinicianTold\""),
                own + " 1")) {
            assertEquals(Optional.empty(), quick(odd), odd);
        }
    }

    /** Else a null in the file would be a choice here and a damage to the mapper. */
    @Test
    void aChoiceThatMayBeNullIsNullAtFirst() throws ReflectiveOperationException {
        nullable(DEFAULTS, 3);
    }

    private static void nullable(Record group, int deep) throws ReflectiveOperationException {
        for (RecordComponent part : group.getClass().getRecordComponents()) {
            Object value = part.getAccessor().invoke(group);
            if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertNull(value, part.getName());
            } else if (value instanceof Record inner && deep > 1) {
                nullable(inner, deep - 1);
            }
        }
    }

    private String written(Settings settings) throws IOException {
        Path file = folder.resolve("settings.json");
        new SettingsFile(file, () -> DEFAULTS).write(settings);
        return Files.readString(file);
    }

    private static Optional<Settings> quick(String document) {
        return QuickSettings.read(document.getBytes(StandardCharsets.UTF_8), "nape-settings", 1);
    }
}
