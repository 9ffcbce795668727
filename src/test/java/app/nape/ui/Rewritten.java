package app.nape.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.invoke.MethodHandles;
import java.util.function.Consumer;

/** Gives a method of a library another body, before its class is used for the first time. */
final class Rewritten {
    private Rewritten() {}

    /**
     * Changes nothing where the class was used in this process already: the tests are right all the same, and slower.
     *
     * @param room its package
     * @param beside any public class of that
     * @param of its class
     * @param method its name and what it takes and gives, as {@code "blit(I)V"}
     */
    static void method(String room, String beside, String of, String method, Consumer<CodeBuilder> body) {
        try {
            Class<?> known = Class.forName(room + beside, false, Rewritten.class.getClassLoader());
            MethodHandles.privateLookupIn(known, MethodHandles.lookup()).defineClass(changed(known, of, method, body));
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(of + " is another now; this rule may have had its day", problem);
        } catch (LinkageError late) {
            // It was used already.
        }
    }

    private static byte[] changed(Class<?> beside, String of, String method, Consumer<CodeBuilder> body) {
        try (InputStream written = beside.getResourceAsStream(of + ".class")) {
            ClassFile file = ClassFile.of();
            return file.transformClass(file.parse(written.readAllBytes()), bodied(method, body));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ClassTransform bodied(String method, Consumer<CodeBuilder> body) {
        return (made, part) -> {
            if (part instanceof MethodModel each && named(each).equals(method)) {
                made.withMethodBody(
                        each.methodName(), each.methodType(), each.flags().flagsMask(), body);
            } else {
                made.with(part);
            }
        };
    }

    private static String named(MethodModel each) {
        return each.methodName().stringValue() + each.methodType().stringValue();
    }
}
