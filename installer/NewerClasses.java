import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings class files that were compiled for Java 5 or older to the form of Java 8, in place. A start-up cache takes no older ones:
 * they lack the frames by which a class is verified before it runs. Nothing else of them changes.
 *
 * <p>Words: a folder of classes.
 */
final class NewerClasses {
    private NewerClasses() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
                Stream<Path> files = Files.walk(folder)) {
            ClassFile reader = ClassFile.of(
                    ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            List<Path> all = files.filter(file -> file.toString().endsWith(".class")).toList();
            all.forEach(file -> renew(reader, file));
        }
    }

    private static void renew(ClassFile reader, Path file) {
        try {
            ClassModel model = reader.parse(file);
            if (model.majorVersion() < ClassFile.JAVA_6_VERSION) {
                Files.write(
                        file,
                        reader.transformClass(
                                model,
                                // Bodies are written anew, and with that their frames.
                                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                                        .andThen(NewerClasses::newer)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void newer(ClassBuilder builder, ClassElement element) {
        builder.with(
                element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : element);
    }
}
