package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something lasted, as diaries write it. */
class LengthReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1d 04h 30m     | Lasted             | PT28H30M
        03h 00m        | Lasted             | PT3H
        1:30           | Duration           | PT1H30M
        00:15:20       | Duration           | PT15M20S
        90             | Duration           | PT1H30M
        4.25           | Duration (hours)   | PT4H15M
        1,5            | Dauer (Std)        | PT1H30M
        3600           | Duration (seconds) | PT1H
        2              | Length in days     | PT48H
        15 min         | Heat               | PT15M
        2 hours        | Heat               | PT2H
        1234567890 min | Lasted             | PT2400000H
        500mg          | Medication         | null
        long           | Lasted             | null
        """)
    void readsALengthWithItsUnitOrThatOfItsColumn(String cell, String column, String expected) {
        assertEquals(expected, String.valueOf(LengthReader.of(cell, column)));
    }
}
