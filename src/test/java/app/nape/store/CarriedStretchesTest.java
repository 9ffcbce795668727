package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.settings.OwnStretches;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a backup carries of the person's stretches is written without a mapper, and read as the mapper's own would be. */
class CarriedStretchesTest {
    private static final List<String> TEXTS = List.of("chin-tuck", "", "Morgen’s “erste”\n\t\\", "كتف 𝄞", " ");

    private final Random random = new Random(31);

    @Test
    void comesBackAsItWas() {
        for (int round = 0; round < 300; round++) {
            OwnStretches own = own();
            String json = CarriedStretches.written(own);
            assertFalse(json.contains("\n"), "the mapper, which writes lines, was asked");
            assertEquals(own, SettingsJson.MAPPER.readValue(json, OwnStretches.class));
        }
    }

    private OwnStretches own() {
        return new OwnStretches(
                texts(),
                texts(),
                texts(),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> new Routine(text(), text(), text(), items(), maybe(), text()))
                        .toList());
    }

    private List<RoutineItem> items() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new RoutineItem(
                        text(),
                        maybe(),
                        random.nextBoolean() ? null : Duration.ofMillis(random.nextInt(90_000)),
                        maybe()))
                .toList();
    }

    private Set<String> texts() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> text()).collect(Collectors.toSet());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private @Nullable Integer maybe() {
        return random.nextBoolean() ? null : random.nextInt(11);
    }
}
