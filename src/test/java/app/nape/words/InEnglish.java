package app.nape.words;

import app.nape.code.Sentence;
import app.nape.code.Told;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** What an English reader is told. */
public final class InEnglish {
    private static final Texts TEXTS = new Texts(Locale.UK);

    private InEnglish() {}

    public static String of(Sentence sentence) {
        return TEXTS.of(sentence);
    }

    /** Of a fault: its sentence, or its message when it has none. */
    public static String of(Throwable fault) {
        return fault instanceof Told told ? of(told.sentence()) : String.valueOf(fault.getMessage());
    }

    /** What is told of the fault that this throws. */
    public static String thrown(Class<? extends Throwable> kind, Executable does) {
        return of(Assertions.assertThrows(kind, does));
    }
}
