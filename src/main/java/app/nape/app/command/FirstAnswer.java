package app.nape.app.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks once and keeps the answer. For one thread. */
final class FirstAnswer<T> implements Supplier<T> {
    private final Supplier<T> question;
    private @Nullable T answer;

    FirstAnswer(Supplier<T> question) {
        this.question = question;
    }

    @Override
    public T get() {
        T known = answer;
        if (known == null) {
            known = question.get();
            answer = known;
        }
        return known;
    }
}
