package app.nape.store;

import app.nape.care.EditDraft;
import app.nape.care.PainDraft;
import app.nape.care.PainFields;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.json.JsonMapper;

/** How a half-written entry is written: what was said of the pain stands beside its times and scores, in one object. */
final class DraftJson {
    private DraftJson() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder builder) {
        return builder.addMixIn(PainDraft.class, SideBySide.class)
                .addMixIn(EditDraft.class, SideBySide.class)
                .addMixIn(PainFields.class, Said.class);
    }

    interface SideBySide {
        @JsonUnwrapped
        PainFields fields();
    }

    @ByField
    interface Said {}
}
