package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Begins;
import app.nape.care.plan.FromTemplate;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sides;
import app.nape.content.Bundled;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The templates that are shipped are drawn from the catalogue and are files like any other. */
class PlanTemplatesTest {
    static final List<String> IDS = PlanTemplates.IDS;

    private static final Map<String, Exercise> CATALOGUE =
            Bundled.EXERCISES.exercises().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));

    private static Programme template(String id) {
        return PlanTemplates.find(id).orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void areWrittenAsNapeWritesThem(String id) {
        assertArrayEquals(PlanTemplates.bytes(id), PlanFile.unsigned(template(id)));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void stayWithinTheCatalogue(String id) {
        template(id).phases().stream()
                .flatMap(phase -> phase.sets().stream())
                .flatMap(set -> set.items().stream())
                .forEach(PlanTemplatesTest::fits);
    }

    private static void fits(Item item) {
        Exercise exercise = Objects.requireNonNull(CATALOGUE.get(item.exercise()), item.exercise());
        assertEquals(exercise.name(), item.name());
        Dose own = exercise.dose();
        ItemDose dose = item.dose();
        assertTrue(
                dose.hold().compareTo(own.leastHold()) >= 0 && dose.hold().compareTo(own.mostHold()) <= 0, item.name());
        assertEquals(own.repMode(), dose.repMode(), item.name());
        assertEquals(own.bothSides(), dose.sides() == Sides.BOTH, item.name());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void moveTheirDays(String id) {
        Programme template = template(id);
        LocalDate from = LocalDate.of(2027, 3, 1);
        Programme made = FromTemplate.of(template, template.head(), template.sender(), from);
        assertEquals(from, made.valid().from());
        assertEquals(new Begins.On(from), made.phases().getFirst().begins());
        long days = ChronoUnit.DAYS.between(template.valid().from(), from);
        assertEquals(
                Objects.requireNonNull(template.review()).on().plusDays(days),
                Objects.requireNonNull(made.review()).on());
        assertEquals(template.valid().to().plusDays(days), made.valid().to());
        assertEquals(template.phases().getLast().sets(), made.phases().getLast().sets());
    }
}
