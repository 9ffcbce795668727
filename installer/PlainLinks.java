import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes out, in place, what Java links when it is first come to: switches over kinds, and what a record says of itself. A start-up
 * cache of Java 25 keeps links of lambdas and of joined texts, but not these: each is made anew in each process, a hundred classes for
 * the first one and some milliseconds for every other, before the first frame and at the first visit of a page. Each becomes a method
 * of its class that does the same: asks for one kind after the other, or compares one part after the other.
 *
 * <p>Words: a folder of folders of classes, and the names of those in it that are to be changed; the others tell how kinds are related.
 * Prints how many links were written out.
 */
final class PlainLinks {
    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");
    private static final MethodTypeDesc EQUAL =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

    private final ClassFile writer;
    private final ClassModel model;
    private final boolean onInterface;
    private final List<Consumer<ClassBuilder>> added = new ArrayList<>();

    private PlainLinks(ClassFile writer, ClassModel model) {
        this.writer = writer;
        this.model = model;
        this.onInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    public static void main(String[] words) throws IOException {
        Path all = Path.of(words[0]);
        List<URL> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(all)) {
            for (Path folder : found) {
                folders.add(folder.toUri().toURL());
            }
        }
        int links = 0;
        try (URLClassLoader classes = new URLClassLoader(folders.toArray(URL[]::new))) {
            ClassFile writer = ClassFile.of(
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (String name : List.of(words).subList(1, words.length)) {
                try (Stream<Path> files = Files.walk(all.resolve(name))) {
                    for (Path file : files.filter(found -> found.toString().endsWith(".class"))
                            .toList()) {
                        links += writeOut(writer, file);
                    }
                }
            }
        }
        System.out.println(links);
    }

    private static int writeOut(ClassFile writer, Path file) throws IOException {
        PlainLinks links = new PlainLinks(writer, writer.parse(file));
        byte[] changed = links.changed();
        if (!links.added.isEmpty()) {
            Files.write(file, changed);
        }
        return links.added.size();
    }

    private byte[] changed() {
        ClassTransform bodies = ClassTransform.transformingMethodBodies(PlainLinks::linked, (code, element) -> {
            boolean link = element instanceof InvokeDynamicInstruction made && plain(code, made);
            // Notes on kinds of local variables name places in the code, which move; nobody reads them.
            if (!link && !(element instanceof RuntimeVisibleTypeAnnotationsAttribute)) {
                code.with(element);
            }
        });
        return writer.transformClass(
                model,
                bodies.andThen(ClassTransform.endHandler(builder -> added.forEach(method -> method.accept(builder)))));
    }

    /** The others are left as they are, to the byte. */
    private static boolean linked(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction);
    }

    /** Calls the written-out method instead, where this link can be written out. */
    private boolean plain(CodeBuilder code, InvokeDynamicInstruction link) {
        ClassDesc owner = link.bootstrapMethod().owner();
        String bootstrap = link.bootstrapMethod().methodName();
        MethodTypeDesc type = link.typeSymbol();
        Consumer<CodeBuilder> body;
        if (owner.equals(SWITCHES) && bootstrap.equals("typeSwitch") && all(link, ClassDesc.class)) {
            body = written -> kinds(written, link.bootstrapArgs());
        } else if (owner.equals(SWITCHES) && bootstrap.equals("enumSwitch") && all(link, String.class)) {
            body = written -> constants(written, link.bootstrapArgs());
        } else if (owner.equals(RECORDS)) {
            List<DirectMethodHandleDesc> parts = link.bootstrapArgs().stream()
                    .skip(2)
                    .map(DirectMethodHandleDesc.class::cast)
                    .toList();
            body = switch (link.name().stringValue()) {
                case "equals" -> written -> equal(written, parts);
                case "hashCode" -> written -> hash(written, parts);
                default -> written -> words(written, parts);
            };
        } else {
            return false;
        }
        String name = "link$" + added.size();
        added.add(builder -> builder.withMethodBody(
                name, type, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, body));
        code.invokestatic(model.thisClass().asSymbol(), name, type, onInterface);
        return true;
    }

    private static boolean all(InvokeDynamicInstruction link, Class<? extends ConstantDesc> kind) {
        return link.bootstrapArgs().stream().allMatch(kind::isInstance);
    }

    /** The place of the first kind, not before the second parameter, that the first is of; their number for none; -1 for null. */
    private static void kinds(CodeBuilder code, List<ConstantDesc> kinds) {
        places(code, kinds.size(), place -> code.aload(0).instanceOf((ClassDesc) kinds.get(place)));
    }

    /** The same by the names of an enum's constants. */
    private static void constants(CodeBuilder code, List<ConstantDesc> names) {
        places(
                code,
                names.size(),
                place -> code.ldc((String) names.get(place))
                        .aload(0)
                        .invokevirtual(ConstantDescs.CD_Enum, "name", MethodTypeDesc.of(ConstantDescs.CD_String))
                        .invokestatic(OBJECTS, "equals", EQUAL));
    }

    private static void places(CodeBuilder code, int count, Consumer<Integer> asks) {
        Label something = code.newLabel();
        code.aload(0).ifnonnull(something).iconst_m1().ireturn().labelBinding(something);
        for (int place = 0; place < count; place++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(place).if_icmpgt(next);
            asks.accept(place);
            code.ifeq(next).loadConstant(place).ireturn().labelBinding(next);
        }
        code.loadConstant(count).ireturn();
    }

    private void equal(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
        ClassDesc record = model.thisClass().asSymbol();
        Label other = code.newLabel();
        Label differs = code.newLabel();
        code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
        code.aload(1).instanceOf(record).ifeq(differs);
        code.aload(1).checkcast(record).astore(2);
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = typeOf(part);
            code.aload(0).getfield(record, part.methodName(), type);
            code.aload(2).getfield(record, part.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(boxOf(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                        .ifne(differs);
            } else {
                code.invokestatic(OBJECTS, "equals", EQUAL).ifeq(differs);
            }
        }
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private void hash(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
        code.iconst_0();
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = typeOf(part);
            ClassDesc asked = type.isPrimitive() ? boxOf(type) : OBJECTS;
            ClassDesc given = type.isPrimitive() ? type : ConstantDescs.CD_Object;
            code.bipush(31).imul().aload(0).getfield(model.thisClass().asSymbol(), part.methodName(), type);
            code.invokestatic(asked, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, given))
                    .iadd();
        }
        code.ireturn();
    }

    private void words(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
        ClassDesc record = model.thisClass().asSymbol();
        code.new_(BUILDER).dup().invokespecial(BUILDER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        String before = simpleName() + "[";
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = typeOf(part);
            append(code.ldc(before + part.methodName() + "="), ConstantDescs.CD_String);
            append(code.aload(0).getfield(record, part.methodName(), type), appended(type));
            before = ", ";
        }
        append(code.ldc(parts.isEmpty() ? before + "]" : "]"), ConstantDescs.CD_String);
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String))
                .areturn();
    }

    private static void append(CodeBuilder code, ClassDesc type) {
        code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, type));
    }

    /** What a builder of texts calls this type. */
    private static ClassDesc appended(ClassDesc type) {
        if (!type.isPrimitive()) {
            return ConstantDescs.CD_Object;
        }
        return type.equals(ConstantDescs.CD_byte) || type.equals(ConstantDescs.CD_short) ? ConstantDescs.CD_int : type;
    }

    /** The name as the source has it: what an inner class is called in its outer one. */
    private String simpleName() {
        ClassDesc whole = model.thisClass().asSymbol();
        return model.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(inner -> inner.classes().stream())
                .filter(inner -> inner.innerClass().asSymbol().equals(whole))
                .flatMap(inner -> inner.innerName().stream())
                .map(Utf8Entry::stringValue)
                .findFirst()
                .orElse(whole.displayName());
    }

    private static ClassDesc typeOf(DirectMethodHandleDesc part) {
        return part.invocationType().returnType();
    }

    private static ClassDesc boxOf(ClassDesc type) {
        return switch (TypeKind.from(type)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> throw new IllegalArgumentException(type.displayName());
        };
    }
}
