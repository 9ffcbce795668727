import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Writes a descriptor for a library that brings only the name of a module: an image is linked from modules that say what they need.
 * Words: the folder of its classes, and each module that it reads.
 */
final class NamedModule {
    private NamedModule() {}

    public static void main(String[] words) throws IOException {
        Path classes = Path.of(words[0]);
        String name;
        try (var in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            name = new Manifest(in).getMainAttributes().getValue("Automatic-Module-Name");
        }
        if (name == null) {
            throw new IOException(classes + " names no module.");
        }
        List<PackageDesc> packages;
        List<PackageDesc> withFiles;
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .map(classes::relativize)
                    .filter(file -> file.getNameCount() > 1 && !file.startsWith("META-INF"))
                    .toList();
            withFiles = packages(all.stream());
            packages = packages(all.stream().filter(file -> file.toString().endsWith(".class")));
        }
        ModuleAttribute module = ModuleAttribute.of(ModuleDesc.of(name), builder -> {
            builder.requires(ModuleDesc.of("java.base"), ClassFile.ACC_MANDATED, null);
            for (int i = 1; i < words.length; i++) {
                builder.requires(ModuleDesc.of(words[i]), 0, null);
            }
            // What lies beside the classes is read by whoever made them; an automatic module is as open.
            packages.forEach(each -> builder.exports(each, 0));
            withFiles.forEach(each -> builder.opens(each, 0));
        });
        Files.write(
                classes.resolve("module-info.class"),
                ClassFile.of()
                        .buildModule(module, builder -> builder.with(ModulePackagesAttribute.ofNames(withFiles))));
    }

    private static List<PackageDesc> packages(Stream<Path> files) {
        return files.map(file -> file.getParent().toString().replace('/', '.').replace('\\', '.'))
                .distinct()
                .filter(name -> name.matches("[A-Za-z_][A-Za-z0-9_.]*"))
                .sorted()
                .map(PackageDesc::of)
                .toList();
    }
}
