package app.nape.json;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The mapper that every file and message of ours begins from. */
public final class RecordMapper {
    private RecordMapper() {}

    /** ISO times and durations, no empty number taken for zero, records made by {@link RecordCreator}. */
    public static JsonMapper.Builder builder() {
        return builder(new JsonFactory());
    }

    /** The same, for text that {@code factory} bounds. */
    public static JsonMapper.Builder builder(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .addModule(new Records())
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    private static final class Records extends SimpleModule {
        private static final long serialVersionUID = 1;

        @Override
        public void setupModule(SetupContext context) {
            context.addValueInstantiators(new RecordCreators());
        }
    }
}
