package app.nape.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the compiled classes of the program name. */
final class CompiledClasses {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;<>:]+);");

    private CompiledClasses() {}

    /**
     * One class.
     *
     * @param name with dots
     * @param sees the classes it names, with dots
     * @param calls the methods it calls, as {@code java.time.Instant.now}
     * @param signatures the same with what they take and give, as {@code java.lang.String.trim()Ljava/lang/String;}
     * @param texts the strings that stand in it
     */
    record Compiled(String name, Set<String> sees, Set<String> calls, Set<String> signatures, Set<String> texts) {
        /** Its package below {@code app.nape}, down to the room: {@code ui} for {@code app.nape.ui.player}. */
        String room() {
            return roomOf(name);
        }
    }

    /** The room of a class of ours, or nothing for somebody else's. */
    static String roomOf(String name) {
        return roomBelow("app.nape.", name);
    }

    /** The first segment of a class's package below a prefix; nothing for a class that stands there itself, or elsewhere. */
    static String roomBelow(String prefix, String name) {
        if (!name.startsWith(prefix)) {
            return "";
        }
        String rest = name.substring(prefix.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "";
    }

    /** All of them, read once however many tests ask. */
    static List<Compiled> all() {
        return Read.ALL;
    }

    private static final class Read {
        static final List<Compiled> ALL = read();
    }

    private static List<Compiled> read() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .map(CompiledClasses::read)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Compiled read(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(file);
            Set<String> sees = new TreeSet<>();
            Set<String> calls = new TreeSet<>();
            Set<String> signatures = new TreeSet<>();
            Set<String> texts = new TreeSet<>();
            for (PoolEntry entry : model.constantPool()) {
                switch (entry) {
                    case ClassEntry type -> see(type.asInternalName(), sees);
                    case NameAndTypeEntry named -> see(named.type().stringValue(), sees);
                    case MemberRefEntry member -> {
                        String call = dotted(member.owner().asInternalName()) + "."
                                + member.name().stringValue();
                        calls.add(call);
                        signatures.add(call + member.type().stringValue());
                    }
                    case StringEntry text -> texts.add(text.stringValue());
                    default -> {}
                }
            }
            model.fields().forEach(field -> see(field.fieldType().stringValue(), sees));
            model.methods().forEach(method -> see(method.methodType().stringValue(), sees));
            return new Compiled(dotted(model.thisClass().asInternalName()), sees, calls, signatures, texts);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void see(String type, Set<String> sees) {
        if (type.contains(";") || type.startsWith("(") || type.startsWith("[")) {
            Matcher matcher = IN_DESCRIPTOR.matcher(type);
            while (matcher.find()) {
                sees.add(dotted(matcher.group(1)));
            }
        } else {
            sees.add(dotted(type));
        }
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }
}
