package app.nape.store;

import app.nape.breaks.BreakTrigger;
import app.nape.json.QuickKinds;
import app.nape.json.QuickRecords;
import app.nape.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads choices as this version writes them, without a mapper: every process reads them before it does anything else. */
final class QuickSettings {
    private static final JsonFactory JSON = new JsonFactory();

    private static final QuickKinds TRIGGERS = new QuickKinds(
            BreakTrigger.class,
            SettingsJson.WHEN,
            Map.of(
                    SettingsJson.AFTER_ACTIVE, BreakTrigger.AfterActive.class,
                    SettingsJson.AT_TIMES, BreakTrigger.AtTimes.class,
                    SettingsJson.TIMES_A_DAY, BreakTrigger.TimesADay.class));

    private QuickSettings() {}

    /** The choices in this document; empty where one is missing or only the mapper may understand it. */
    static Optional<Settings> read(byte[] document, String format, int version) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            return begins(parser, format, version)
                    ? QuickRecords.readWhole(parser, Settings.class, List.of(TRIGGERS))
                            .filter(_ -> QuickRecords.ends(parser))
                    : Optional.empty();
        } catch (JacksonException unclear) {
            return Optional.empty();
        }
    }

    private static boolean begins(JsonParser parser, String format, int version) {
        return parser.nextToken() == JsonToken.START_OBJECT
                && "format".equals(parser.nextName())
                && format.equals(parser.nextStringValue())
                && "version".equals(parser.nextName())
                && parser.nextIntValue(-1) == version
                && "settings".equals(parser.nextName())
                && parser.nextToken() == JsonToken.START_OBJECT;
    }
}
