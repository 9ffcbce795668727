package app.nape.store;

import app.nape.breaks.BreakTrigger;
import app.nape.json.RecordMapper;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How choices are written down: ISO times and durations, indented, for a person can read them, too. */
final class SettingsJson {
    static final JsonMapper MAPPER = RecordMapper.builder()
            .addMixIn(BreakTrigger.class, TriggerByName.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SettingsJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "when")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BreakTrigger.AfterActive.class, name = "after-active"),
        @JsonSubTypes.Type(value = BreakTrigger.AtTimes.class, name = "at-times"),
        @JsonSubTypes.Type(value = BreakTrigger.TimesADay.class, name = "times-a-day"),
    })
    private interface TriggerByName {}
}
