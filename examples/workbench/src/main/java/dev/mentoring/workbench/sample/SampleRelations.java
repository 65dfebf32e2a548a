package dev.mentoring.workbench.sample;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands between the people of the sample: lines, evaluations, exclusions and earlier pairs. */
final class SampleRelations {
    private final Chance chance;
    private final List<SamplePerson> mentees;
    private final List<SamplePerson> mentors;
    private final SampleTable table =
            new SampleTable("Relation", "Person", "Other person", "Detail", "From", "Until", "Source");

    SampleRelations(Chance chance, List<SamplePerson> mentees, List<SamplePerson> mentors) {
        this.chance = chance;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    SampleTable table() {
        Set<SamplePerson> everybody = new LinkedHashSet<>(mentees);
        everybody.addAll(mentors);
        everybody.forEach(person -> manager(person)
                .ifPresent(manager -> table.add(List.of(
                        "reports-to",
                        person.number(),
                        manager.number(),
                        chance.percent(92) ? "solid" : "dotted",
                        "2024-0" + chance.between(1, 9) + "-01",
                        "",
                        "hr"))));
        int some = Math.max(1, mentees.size() / 30);
        for (int i = 0; i < some; i++) {
            addPair("evaluated-by", i == 0 ? "hr-case" : "promotion-panel", "2026-01-01", "2026-12-31", "hr");
            addPair("excluded", "declared-conflict", "", "", "hr");
            addPair("excluded", "requested-avoidance", "", "2027-06-30", "participant");
            addPair("paired-before", i % 2 == 0 ? "completed" : "ended-early", "", "2025-12-19", "hr");
        }
        addPair("excluded", "family-or-personal-tie", "", "", "participant");
        addPair("paired-before", "unsuccessful", "", "2025-09-30", "hr");
        return table;
    }

    /** The nearest higher grade of the same department and site, among those who mentor. */
    private Optional<SamplePerson> manager(SamplePerson person) {
        return mentors.stream()
                .filter(other -> other.department().equals(person.department())
                        && other.site().equals(person.site())
                        && other.grade() > person.grade())
                .min(Comparator.comparingInt(SamplePerson::grade).thenComparing(SamplePerson::number));
    }

    private void addPair(String relation, String detail, String from, String until, String source) {
        SamplePerson mentee = chance.oneOf(mentees);
        SamplePerson mentor = chance.oneOf(mentors);
        if (!mentee.equals(mentor)) {
            table.add(List.of(relation, mentee.number(), mentor.number(), detail, from, until, source));
        }
    }
}
