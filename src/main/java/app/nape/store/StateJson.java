package app.nape.store;

import app.nape.json.RecordMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the agent writes down what it must remember. Loaded with the first file. */
final class StateJson {
    static final JsonMapper MAPPER = RecordMapper.builder()
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StateJson() {}
}
