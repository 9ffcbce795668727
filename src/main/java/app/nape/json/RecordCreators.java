package app.nape.json;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/** Gives every record a {@link RecordCreator}. */
final class RecordCreators extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueInstantiator otherwise) {
        return bean.getBeanClass().isRecord() && otherwise instanceof StdValueInstantiator standard
                ? new RecordCreator(standard)
                : otherwise;
    }
}
