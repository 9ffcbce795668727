package app.nape.ui.control;

import app.nape.words.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The half hours of a day to choose from: by the list, or by typing the beginning of a time. */
public final class TimeBox extends ComboBox<LocalTime> {
    private static final int HALF_HOURS = 48;

    /** What is typed after a rest begins anew. */
    private static final Duration REST = Duration.millis(1500);

    private final PauseTransition rest = new PauseTransition(REST);
    private String typed = "";

    /** Without a time; {@code name} is what it is for. */
    public TimeBox(Texts texts, String id, String name) {
        ClockEntry clock = new ClockEntry(texts);
        setId(id);
        setAccessibleText(name);
        setAccessibleHelp(texts.of("schedule.type-clock"));
        getItems()
                .addAll(IntStream.range(0, HALF_HOURS)
                        .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                        .toList());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalTime time) {
                return time == null ? "" : clock.say(time);
            }

            @Override
            public @Nullable LocalTime fromString(String words) {
                return clock.read(words).orElse(null);
            }
        });
        rest.setOnFinished(_ -> typed = "");
        focusedProperty().addListener((_, _, _) -> typed = "");
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void type(KeyEvent key) {
        String letter = key.getCharacter();
        if (key.isAltDown() || key.isShortcutDown() || key.isMetaDown() || letter.isBlank() || letter.charAt(0) < ' ') {
            return;
        }
        rest.playFromStart();
        Optional<LocalTime> longer = ClockPrefix.find(List.copyOf(getItems()), typed + letter);
        // Where nothing goes on so, another time is begun.
        typed = longer.isPresent() ? typed + letter : letter;
        longer.or(() -> ClockPrefix.find(List.copyOf(getItems()), letter)).ifPresent(this::setValue);
        key.consume();
    }
}
