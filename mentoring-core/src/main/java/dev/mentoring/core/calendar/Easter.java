package dev.mentoring.core.calendar;

import java.time.LocalDate;

/** Easter Sunday of the western churches. */
final class Easter {
    private Easter() {}

    /**
     * The Gregorian computus without tables (anonymous, Nature 1876; Meeus, Astronomical Algorithms, 1991, chapter 8); the
     * names say what each number is.
     */
    static LocalDate sunday(int year) {
        int placeInLunarCycle = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * placeInLunarCycle + century - century / 4 - lunarCorrection + 15) % 30;
        int daysToSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int latestFullMoon = (placeInLunarCycle + 11 * epact + 22 * daysToSunday) / 451;
        int dayFromMarch = epact + daysToSunday - 7 * latestFullMoon + 114;
        return LocalDate.of(year, dayFromMarch / 31, dayFromMarch % 31 + 1);
    }
}
