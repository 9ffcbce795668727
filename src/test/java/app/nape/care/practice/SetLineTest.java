package app.nape.care.practice;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetLineTest {
    private static SetLine.Line.Read read(String typed) {
        return assertInstanceOf(SetLine.Line.Read.class, SetLine.read(typed), typed);
    }

    @Test
    void readsHowOftenOnWhichDaysAndAtWhatTimes() {
        SetLine.Line.Read line = read("3/d mo we fr 10 13 15:30");
        assertEquals(3, line.timesADay());
        assertEquals(Set.of(MONDAY, WEDNESDAY, FRIDAY), line.days());
        assertEquals(List.of(LocalTime.of(10, 0), LocalTime.of(13, 0), LocalTime.of(15, 30)), line.at());
    }

    @Test
    void readsSpansOfDaysAlsoOverTheEndOfTheWeek() {
        assertEquals(5, Objects.requireNonNull(read("mo-fr").days()).size());
        assertEquals(Set.of(FRIDAY, SATURDAY, SUNDAY, MONDAY), read("fri-mon").days());
        assertEquals(Set.of(DayOfWeek.values()), read("1/d daily").days());
        assertEquals(Set.of(SATURDAY), read("2x/day sat-sat").days());
    }

    @Test
    void saysNothingOfWhatWasNotTyped() {
        assertNull(read("3/d").days());
        assertNull(read("mo tu").timesADay());
        assertEquals(List.of(), read("3/d").at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "fr", "chin", "10:00", "thread the needle", "8", "", "self-hug", "we stretch"})
    void leavesTheBeginningOfAnExerciseToTheSearch(String typed) {
        assertInstanceOf(SetLine.Line.None.class, SetLine.read(typed), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/d mo xx", "3/d 25:00", "3/d 24", "mo tu whenever", "3/d mo-xx"})
    void refusesALineWithSomethingElseInIt(String typed) {
        assertInstanceOf(SetLine.Line.Refused.class, SetLine.read(typed), typed);
    }
}
