package app.nape.json;

import java.lang.reflect.InvocationTargetException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

/**
 * Makes a record by calling its constructor reflectively. Jackson would bind a method handle for each number of components, and
 * no start-up cache keeps what the virtual machine has to generate for those: about 60 hidden classes before the first frame.
 *
 * <p>A part that nobody wrote, and for which the record itself puts nothing in place, is refused unless its type says that it may be
 * null: else the fault would come to light wherever it is first used, in an agent that ends at every start for instance.
 */
final class RecordCreator extends StdValueInstantiator {
    RecordCreator(StdValueInstantiator standard) {
        super(standard);
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] components) {
        if (!(_withArgsCreator instanceof AnnotatedConstructor constructor)) {
            return super.createFromObjectWith(context, components);
        }
        Object made;
        String missing;
        try {
            made = constructor.getAnnotated().newInstance(components);
            missing = RecordParts.missing(constructor.getAnnotated(), made, components);
        } catch (InvocationTargetException problem) {
            Throwable why = problem.getCause() == null ? problem : problem.getCause();
            return context.handleInstantiationProblem(getValueClass(), components, rewrapCtorProblem(context, why));
        } catch (InstantiationException | IllegalAccessException | IllegalArgumentException problem) {
            return context.handleInstantiationProblem(getValueClass(), components, rewrapCtorProblem(context, problem));
        }
        return missing == null ? made : context.reportInputMismatch(getValueClass(), "%s is missing", missing);
    }
}
