package app.nape.store;

import app.nape.json.RecordMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the agent writes down what it must remember. Loaded with the first file. */
final class StateJson {
    /** A null that stands in a file says no more than a fact that does not stand there; within a list it says nothing sensible. */
    private static final JsonSetter.Value NULLS = JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL);

    static final JsonMapper MAPPER = DraftJson.addTo(BreakStateJson.addTo(RecordMapper.builder()))
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_NULL)
            .changeDefaultNullHandling(_ -> NULLS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StateJson() {}
}
