package dev.mentoring.workbench.sample;

import dev.mentoring.workbench.sample.SampleWords.Department;
import dev.mentoring.workbench.sample.SampleWords.Site;

/**
 * Somebody in the sample, with the answers that are the same in both roles.
 *
 * @param number the employee number
 * @param firstName the first name
 * @param lastName the last name
 * @param site the site
 * @param department the department
 * @param team the team within it
 * @param grade the place of the grade on the scale, from 0
 * @param contract the kind of contract
 */
record SamplePerson(
        String number,
        String firstName,
        String lastName,
        Site site,
        Department department,
        String team,
        int grade,
        String contract) {
    String name() {
        return firstName + " " + lastName;
    }
}
