package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.house.CompiledClasses.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code --json} writes is written by Jackson, which reads only records of the packages that are opened to it. */
class ListingsTest {
    private static final String JACKSON = "tools.jackson.databind";

    private final Set<Class<?>> written = new HashSet<>();

    @Test
    void everyRecordOfAListingStandsInAPackageThatJacksonMayRead() throws IOException, ClassNotFoundException {
        for (Compiled one : CompiledClasses.all()) {
            if (one.name().startsWith("app.nape.cli.")) {
                Class<?> type = Class.forName(one.name(), false, getClass().getClassLoader());
                String outer = type.getName().replaceFirst("\\$.*", "");
                if (type.isRecord()
                        && (outer.endsWith("Listing") || type.getSimpleName().endsWith("Listing"))) {
                    note(type);
                }
            }
        }
        assertTrue(written.size() > 40, written.size() + " records");
        Set<String> open = opened();
        Set<String> closed = written.stream()
                .filter(each -> !open.contains(each.getPackageName()))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(),
                closed,
                "these are written into a listing and cannot be read there; give the listing a record of its own");
    }

    private void note(Type type) {
        if (type instanceof ParameterizedType many) {
            for (Type each : many.getActualTypeArguments()) {
                note(each);
            }
        } else if (type instanceof Class<?> plain
                && plain.getName().startsWith("app.nape.")
                && plain.isRecord()
                && written.add(plain)) {
            for (RecordComponent part : plain.getRecordComponents()) {
                note(part.getGenericType());
            }
        }
    }

    private static Set<String> opened() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in).opens().stream()
                    .filter(each -> each.targets().contains(JACKSON))
                    .map(ModuleDescriptor.Opens::source)
                    .collect(Collectors.toSet());
        }
    }
}
