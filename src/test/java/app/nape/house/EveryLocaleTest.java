package app.nape.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Digits, letters and month names of another language must not get into what a machine reads: under 99 of Java's locales
 * {@code "%04d".formatted(1)} is not {@code 0001}. So every such call names its locale: {@code Locale.ROOT} for a machine, that of
 * {@code Texts} for a person.
 */
class EveryLocaleTest {
    private static final Set<String> TAKES_THE_SYSTEMS_LOCALE = Set.of(
            "java.lang.String.formatted([Ljava/lang/Object;)Ljava/lang/String;",
            "java.lang.String.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
            "java.lang.String.toLowerCase()Ljava/lang/String;",
            "java.lang.String.toUpperCase()Ljava/lang/String;",
            "java.io.PrintWriter.printf(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintWriter;",
            "java.io.PrintWriter.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintWriter;",
            "java.io.PrintStream.printf(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintStream;",
            "java.io.PrintStream.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintStream;",
            "java.util.Formatter.<init>()V",
            "java.util.Formatter.<init>(Ljava/lang/Appendable;)V",
            "java.util.Scanner.<init>(Ljava/io/InputStream;)V",
            "java.text.MessageFormat.<init>(Ljava/lang/String;)V",
            "java.text.MessageFormat.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
            "java.text.DecimalFormat.<init>()V",
            "java.text.DecimalFormat.<init>(Ljava/lang/String;)V",
            "java.text.SimpleDateFormat.<init>(Ljava/lang/String;)V",
            "java.text.NumberFormat.getInstance()Ljava/text/NumberFormat;",
            "java.text.NumberFormat.getNumberInstance()Ljava/text/NumberFormat;",
            "java.text.NumberFormat.getIntegerInstance()Ljava/text/NumberFormat;",
            "java.text.NumberFormat.getPercentInstance()Ljava/text/NumberFormat;",
            "java.text.Collator.getInstance()Ljava/text/Collator;",
            "java.time.format.DateTimeFormatter.ofPattern(Ljava/lang/String;)Ljava/time/format/DateTimeFormatter;",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()Ljava/time/format/DateTimeFormatter;",
            "java.util.Locale.getDisplayCountry()Ljava/lang/String;",
            "java.util.Locale.getDisplayName()Ljava/lang/String;",
            "java.util.Locale.getDisplayLanguage()Ljava/lang/String;");

    @Test
    void namesTheLocaleOfEveryTextThatDependsOnOne() {
        Set<String> wrong = new TreeSet<>();
        for (CompiledClasses.Compiled one : CompiledClasses.all()) {
            one.signatures().stream()
                    .filter(TAKES_THE_SYSTEMS_LOCALE::contains)
                    .forEach(call -> wrong.add(one.name() + " calls " + call.substring(0, call.indexOf('('))
                            + " without a locale: say Locale.ROOT for what a machine reads, the texts’ for a person"));
        }
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
    }
}
