import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleRequireInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes one required module out of a module's descriptor, so that the image is built without it. For a library of which Nape uses a
 * part that never asks for that module.
 */
final class WithoutModule {
    private WithoutModule() {}

    public static void main(String[] words) throws IOException {
        Path descriptor = Path.of(words[0]);
        String unwanted = words[1];
        ClassModel module = ClassFile.of().parse(descriptor);
        ModuleAttribute old = module.findAttribute(Attributes.module()).orElseThrow();
        List<ModuleRequireInfo> kept = old.requires().stream()
                .filter(required -> !required.requires().name().stringValue().equals(unwanted))
                .toList();
        if (kept.size() == old.requires().size()) {
            throw new IOException(descriptor + " does not require " + unwanted + ".");
        }
        ModuleAttribute slim = ModuleAttribute.of(
                old.moduleName(),
                old.moduleFlagsMask(),
                old.moduleVersion().orElse(null),
                kept,
                old.exports(),
                old.opens(),
                old.uses(),
                old.provides());
        Files.write(descriptor, ClassFile.of().transformClass(module, (builder, part) -> {
            if (part instanceof ModuleAttribute) {
                builder.with(slim);
            } else {
                builder.with(part);
            }
        }));
    }
}
