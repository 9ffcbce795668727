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
    static final String WHEN = "when";
    static final String AFTER_ACTIVE = "after-active";
    static final String AT_TIMES = "at-times";
    static final String TIMES_A_DAY = "times-a-day";

    static final JsonMapper MAPPER = RecordMapper.builder()
            .addMixIn(BreakTrigger.class, TriggerByName.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SettingsJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = WHEN)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BreakTrigger.AfterActive.class, name = AFTER_ACTIVE),
        @JsonSubTypes.Type(value = BreakTrigger.AtTimes.class, name = AT_TIMES),
        @JsonSubTypes.Type(value = BreakTrigger.TimesADay.class, name = TIMES_A_DAY),
    })
    private interface TriggerByName {}
}
