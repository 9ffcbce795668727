package app.nape.ui.control;

import app.nape.words.Texts;
import java.util.Optional;

/** Whole numbers from nought. */
public final class CountEntry implements Entry<Integer> {
    private final Texts texts;

    /** In this language. */
    public CountEntry(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String say(Integer value) {
        return value.toString();
    }

    @Override
    public Optional<Integer> read(String words) {
        String plain = words.strip();
        return plain.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    @Override
    public Integer step(Integer value, int by) {
        return Math.max(0, value + by);
    }

    @Override
    public String help() {
        return texts.of("schedule.write-count");
    }

    @Override
    public int columns() {
        return 4;
    }
}
