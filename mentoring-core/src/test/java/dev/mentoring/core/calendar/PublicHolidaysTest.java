package dev.mentoring.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
    /** The earliest and latest that there are, and dates of the United States Census Bureau’s table. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
    })
    void easter_is_where_the_tables_have_it(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void easter_is_the_sunday_after_the_full_moon_of_the_church() {
        for (int year = 1583; year <= 4099; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(sundayAfterPaschalMoon(year));
        }
    }

    /** Clavius’s rule by golden number and epact, in the words of Knuth, The Art of Computer Programming 1.3.2, exercise 14. */
    private static LocalDate sundayAfterPaschalMoon(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int leapYearsDropped = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + moonCorrection - leapYearsDropped, 30);
        if (epact == 25 && golden > 11 || epact == 24) {
            epact++;
        }
        int moon = 44 - epact;
        LocalDate fullMoon = LocalDate.of(year, 3, 1).plusDays((moon < 21 ? moon + 30 : moon) - 1L);
        LocalDate sunday = fullMoon.plusDays(1);
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        return sunday;
    }

    @Test
    void france_has_eleven_holidays() {
        assertThat(PublicHolidays.FRANCE.in(2026))
                .containsExactly(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-04-06"),
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-05-08"),
                        LocalDate.parse("2026-05-14"),
                        LocalDate.parse("2026-05-25"),
                        LocalDate.parse("2026-07-14"),
                        LocalDate.parse("2026-08-15"),
                        LocalDate.parse("2026-11-01"),
                        LocalDate.parse("2026-11-11"),
                        LocalDate.parse("2026-12-25"));
    }

    @Test
    void two_french_holidays_may_fall_on_one_day() {
        assertThat(PublicHolidays.FRANCE.in(2008)).hasSize(10).contains(LocalDate.parse("2008-05-01"));
    }

    @Test
    void quebec_has_eight_holidays() {
        assertThat(PublicHolidays.QUEBEC.in(2026))
                .containsExactly(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-04-03"),
                        LocalDate.parse("2026-05-18"),
                        LocalDate.parse("2026-06-24"),
                        LocalDate.parse("2026-07-01"),
                        LocalDate.parse("2026-09-07"),
                        LocalDate.parse("2026-10-12"),
                        LocalDate.parse("2026-12-25"));
        assertThat(PublicHolidays.QUEBEC_EASTER_MONDAY.in(2026))
                .contains(LocalDate.parse("2026-04-06"))
                .doesNotContain(LocalDate.parse("2026-04-03"));
    }

    @Test
    void the_patriots_have_the_monday_before_the_25th_of_may() {
        assertThat(PublicHolidays.QUEBEC.isHoliday(LocalDate.parse("2020-05-18")))
                .isTrue();
        assertThat(PublicHolidays.QUEBEC.isHoliday(LocalDate.parse("2020-05-25")))
                .isFalse();
    }

    @Test
    void canada_day_moves_from_a_sunday_to_the_monday() {
        assertThat(PublicHolidays.QUEBEC.isHoliday(LocalDate.parse("2018-07-01")))
                .isFalse();
        assertThat(PublicHolidays.QUEBEC.isHoliday(LocalDate.parse("2018-07-02")))
                .isTrue();
    }

    @Test
    void a_year_of_which_nothing_is_known_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.FRANCE.in(1899));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.FRANCE.in(3000));
        assertThat(PublicHolidays.FRANCE.in(1900)).isNotEmpty();
        assertThat(PublicHolidays.FRANCE.in(2999)).isNotEmpty();
    }

    @Test
    void holidays_of_a_site_are_joined_with_those_of_the_country() {
        LocalDate closed = LocalDate.parse("2026-12-24");
        HolidayCalendar site = PublicHolidays.FRANCE.and(HolidayCalendar.of(List.of(closed)));
        assertThat(site.isHoliday(closed)).isTrue();
        assertThat(site.isHoliday(closed.plusDays(1))).isTrue();
        assertThat(site.isHoliday(closed.plusDays(4))).isFalse();
    }
}
