package org.huansun.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped years against the official arrangements as they were supplied, where these lie beside the repository. */
class SeedCalendarTest {

    private static final Path SUPPLIED = Path.of("..", "..", "shared", "calendars").toAbsolutePath().normalize();

    @Test
    void the_shipped_years_are_2018_to_2026() {
        assertThat(SeedCalendar.arrangements()).extracting(YearArrangement::year)
                .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void every_shipped_year_names_its_notice() {
        assertThat(SeedCalendar.arrangements()).noneMatch(year -> year.notices().isEmpty());
    }

    @Test
    void each_shipped_year_says_of_each_day_what_was_supplied() throws IOException {
        assumeTrue(Files.isDirectory(SUPPLIED),
                "the supplied calendars are not beside the repository; nothing compared");

        for (YearArrangement year : SeedCalendar.arrangements()) {
            Map<LocalDate, String> shipped = new TreeMap<>();
            year.changes().forEach(change -> shipped.put(change.day(), change.kind() + " " + change.name()));
            assertThat(shipped).as("%d", year.year()).isEqualTo(supplied(year.year()));
        }
    }

    @Test
    void every_supplied_year_is_shipped() throws IOException {
        assumeTrue(Files.isDirectory(SUPPLIED),
                "the supplied calendars are not beside the repository; nothing compared");

        try (Stream<Path> files = Files.list(SUPPLIED)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted()).containsExactlyElementsOf(
                    SeedCalendar.arrangements().stream().map(year -> year.year() + ".json").toList());
        }
    }

    private static Map<LocalDate, String> supplied(int year) throws IOException {
        Map<LocalDate, String> days = new TreeMap<>();
        for (JsonNode day : new ObjectMapper().readTree(SUPPLIED.resolve(year + ".json").toFile()).get("days")) {
            DayKind kind = day.get("isOffDay").booleanValue() ? DayKind.HOLIDAY : DayKind.MAKE_UP;
            days.put(LocalDate.parse(day.get("date").textValue()), kind + " " + day.get("name").textValue());
        }
        return days;
    }
}
