package dev.mentoring.workbench.sample;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.workbench.sample.SampleWords.Department;
import dev.mentoring.workbench.sample.SampleWords.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a cohort of invented people as HR files would hold it: two languages, four sites and time zones, answers that are
 * missing, and a few cells that went wrong. The same seed and sizes give the same bytes on every machine.
 */
public final class SampleGenerator {
    /** The seed of the sample that ships. */
    public static final long SEED = 20_261_123;

    /** How many mentees the sample has that ships. */
    public static final int MENTEES = 120;

    /** How many mentors the sample has that ships. */
    public static final int MENTORS = 80;

    private static final int BOTH_PERCENT = 8;
    private static final int MISSING_PERCENT = 12;

    private final Chance chance;
    private final CompetencyFramework framework;
    private final List<SamplePerson> mentees = new ArrayList<>();
    private final List<SamplePerson> mentors = new ArrayList<>();
    private final SetMultimap<SamplePerson, String> offered = HashMultimap.create();
    private final Set<String> names = new HashSet<>();
    private int nextNumber = 1_001;

    private SampleGenerator(long seed, CompetencyFramework framework) {
        this.chance = new Chance(seed);
        this.framework = framework;
    }

    /**
     * {@return the generated files by name: {@code mentees.csv}, {@code mentors.csv} and {@code relations.csv}}
     *
     * @param seed any number; the same one gives the same files
     * @param mentees how many rows of mentees; at least 1
     * @param mentors how many rows of mentors; at least 1
     * @throws IOException when the framework of the sample cannot be read
     */
    public static ImmutableMap<String, String> generate(long seed, int mentees, int mentors) throws IOException {
        return new SampleGenerator(seed, SampleFiles.framework()).files(mentees, mentors);
    }

    private ImmutableMap<String, String> files(int menteeCount, int mentorCount) {
        int bothCount = Math.min(mentorCount, menteeCount) * BOTH_PERCENT / 100;
        for (int i = 0; i < mentorCount; i++) {
            mentors.add(i < mentorCount - bothCount ? person(2, 6) : person(2, 3));
        }
        for (int i = 0; i < menteeCount - bothCount; i++) {
            mentees.add(person(0, 3));
        }
        // The last mentors are mentees as well: somebody can give and take.
        mentees.addAll(mentors.subList(mentorCount - bothCount, mentorCount));
        SampleTable menteeTable = new SampleTable(
                "Employee number",
                "First name",
                "Last name",
                "Site",
                "Department",
                "Team",
                "Grade",
                "Contract",
                "Languages",
                "Wants to learn",
                "Goals",
                "Interests",
                "Values",
                "Experiences",
                "Autonomy",
                "Pace",
                "Directness",
                "Availability",
                "Hours a month",
                "First choice",
                "Second choice",
                "Third choice",
                "Would rather not meet",
                "Training done",
                "Agrees to take part",
                "Rounds waited",
                "Comment");
        SampleTable mentorTable = new SampleTable(
                "Employee number",
                "First name",
                "Last name",
                "Site",
                "Department",
                "Team",
                "Grade",
                "Contract",
                "Languages",
                "Can help with",
                "Supports goals",
                "Interests",
                "Values",
                "Experiences",
                "Autonomy",
                "Pace",
                "Directness",
                "Availability",
                "Hours a month",
                "Mentees at most",
                "Mentees now",
                "Mentoring level",
                "Commitment",
                "Would like to mentor",
                "Would rather not meet",
                "Training done",
                "Agrees to take part",
                "Comment");
        // Mentees ask for mentors by what these offer, so that mentors come first.
        mentors.forEach(person -> mentorTable.add(mentorRow(person)));
        mentees.forEach(person -> menteeTable.add(menteeRow(person)));
        SampleTable relations = new SampleRelations(chance, mentees, mentors).table();
        SampleBlemishes.spoil(menteeTable, mentorTable, bothCount);
        return ImmutableMap.of(
                "mentees.csv", menteeTable.csv(), "mentors.csv", mentorTable.csv(), "relations.csv", relations.csv());
    }

    private SamplePerson person(int lowestGrade, int highestGrade) {
        Site site = chance.percent(20) ? SampleWords.SITES.get(0) : chance.oneOf(SampleWords.SITES);
        Department department = chance.earlyOneOf(SampleWords.DEPARTMENTS);
        String first;
        String last;
        int attempts = 0;
        do {
            first = chance.oneOf(site.firstNames());
            last = chance.oneOf(site.lastNames());
            // Large cohorts run out of names; then a middle initial keeps them apart.
            if (attempts++ > 20) {
                first += " " + (char) ('A' + chance.between(0, 25)) + ".";
            }
        } while (!names.add(first + " " + last) && attempts < 100);
        return new SamplePerson(
                "E" + nextNumber++,
                first,
                last,
                site,
                department,
                chance.oneOf(department.teams()),
                chance.between(lowestGrade, highestGrade),
                chance.percent(85) ? "permanent" : "fixed-term");
    }

    private List<String> menteeRow(SamplePerson person) {
        List<String> row = shared(person);
        List<String> wanted = chance.earlySome(SampleWords.COMPETENCIES, chance.between(1, 3));
        row.add(needs(person, wanted));
        row.add(maybe(goals(person, 1, 2, true)));
        row.addAll(character(person));
        row.add(maybe(hours(person, chance.between(2, 3))));
        row.add(maybe(Integer.toString(chance.between(2, 4))));
        List<SamplePerson> wished = wished(person, mentors, wanted, chance.percent(40) ? chance.between(1, 3) : 0);
        for (int i = 0; i < 3; i++) {
            row.add(i < wished.size() ? wished.get(i).name() : "");
        }
        row.add(chance.percent(4) ? other(mentors, person, wished) : "");
        boolean answeredAsMentor = mentors.contains(person);
        String trained = chance.percent(88) ? yes(person) : chance.percent(35) ? no(person) : "";
        row.add(answeredAsMentor ? "" : trained);
        row.add(chance.percent(97) ? yes(person) : "");
        row.add(Integer.toString(chance.percent(15) ? 1 : 0));
        row.add(chance.percent(5) ? chance.oneOf(SampleWords.COMMENTS) : "");
        return row;
    }

    private List<String> mentorRow(SamplePerson person) {
        List<String> row = shared(person);
        row.add(offers(person));
        row.add(maybe(goals(person, 2, 4, false)));
        row.addAll(character(person));
        row.add(maybe(hours(person, chance.between(2, 4))));
        row.add(maybe(Integer.toString(chance.between(3, 8))));
        row.add(Integer.toString(chance.percent(61) ? 1 : chance.between(2, 3)));
        row.add(Integer.toString(chance.percent(10) ? 1 : 0));
        row.add(maybe(Integer.toString(chance.between(1, 4))));
        row.add(maybe(Integer.toString(chance.between(2, 5))));
        List<SamplePerson> wished = wished(person, mentees, List.of(), chance.percent(15) ? chance.between(1, 2) : 0);
        row.add(String.join("; ", wished.stream().map(SamplePerson::name).toList()));
        row.add(chance.percent(3) ? other(mentees, person, wished) : "");
        row.add(chance.percent(90) ? yes(person) : chance.percent(50) ? no(person) : "");
        row.add(yes(person));
        row.add(chance.percent(5) ? chance.oneOf(SampleWords.COMMENTS) : "");
        return row;
    }

    /** People ask for those whom they know, mostly at their own site, and who can help them. */
    private List<SamplePerson> wished(SamplePerson person, List<SamplePerson> others, List<String> wanted, int count) {
        boolean near = chance.percent(80);
        List<SamplePerson> known = others.stream()
                .filter(other -> !other.equals(person))
                .filter(other -> !near || other.site().equals(person.site()))
                .filter(other -> wanted.isEmpty() || offered.containsEntry(other, wanted.get(0)))
                .toList();
        return chance.earlySome(known, count);
    }

    private List<String> shared(SamplePerson person) {
        return new ArrayList<>(List.of(
                person.number(),
                person.firstName(),
                person.lastName(),
                person.site().name(),
                person.department().name(),
                person.team(),
                SampleWords.GRADES.get(person.grade()),
                person.contract(),
                maybe(languages(person))));
    }

    /** Derived from the number, so that somebody with both roles speaks the same languages in both files. */
    private static String languages(SamplePerson person) {
        List<String> spoken = person.site().languages();
        return spoken.get(Integer.parseInt(person.number().substring(1)) % spoken.size());
    }

    private List<String> character(SamplePerson person) {
        List<String> cells = new ArrayList<>();
        cells.add(maybe(words(person, SampleWords.INTERESTS, 1, 4)));
        cells.add(maybe(words(person, SampleWords.VALUES, 1, 3)));
        cells.add(maybe(words(person, SampleWords.EXPERIENCES, 0, 2)));
        for (int question = 0; question < 3; question++) {
            int answer = 1 + (Integer.parseInt(person.number().substring(1)) * (7 + 4 * question) / 3) % 5;
            cells.add(maybe(Integer.toString(answer)));
        }
        return cells;
    }

    private String needs(SamplePerson person, List<String> wanted) {
        List<String> items = new ArrayList<>();
        for (String competency : wanted) {
            int current = chance.between(1, 2);
            int target = Math.min(4, current + chance.between(1, 2));
            String from = chance.percent(85) ? current + ">" : "";
            items.add(competencyName(competency, person.site().french()) + " " + from + target + priority());
        }
        return String.join("; ", items);
    }

    private String offers(SamplePerson person) {
        List<String> items = new ArrayList<>();
        for (String competency : chance.earlySome(SampleWords.COMPETENCIES, chance.between(2, 4))) {
            offered.put(person, competency);
            items.add(competencyName(competency, person.site().french()) + " " + chance.between(2, 4) + priority());
        }
        return String.join("; ", items);
    }

    private String goals(SamplePerson person, int least, int most, boolean ranked) {
        List<String> items = new ArrayList<>();
        for (BilingualText goal : chance.earlySome(SampleWords.GOALS, chance.between(least, most))) {
            items.add(label(goal, person.site().french()) + (ranked ? priority() : ""));
        }
        return String.join("; ", items);
    }

    private String words(SamplePerson person, List<BilingualText> vocabulary, int least, int most) {
        List<String> words = chance.earlySome(vocabulary, chance.between(least, most)).stream()
                .map(word -> label(word, person.site().french()))
                .toList();
        return String.join("; ", words);
    }

    private String hours(SamplePerson person, int stretches) {
        List<String> days = person.site().french()
                ? List.of("lun", "mar", "mer", "jeu", "ven")
                : List.of("Mon", "Tue", "Wed", "Thu", "Fri");
        List<String> items = new ArrayList<>();
        if (chance.percent(4)) {
            return days.get(4) + " 19:00-21:00"; // somebody who can meet only when nobody else can
        }
        for (int day = chance.between(0, 1); day < 5 && items.size() < stretches; day += chance.between(1, 2)) {
            int start = chance.between(8, 15);
            int end = Math.min(18, start + chance.between(2, 4));
            items.add(days.get(day) + " " + clock(start, chance.percent(25)) + "-" + clock(end, false));
        }
        return String.join("; ", items);
    }

    private static String clock(int hour, boolean half) {
        return (hour < 10 ? "0" : "") + hour + (half ? ":30" : ":00");
    }

    private String priority() {
        return chance.percent(25) ? " (high)" : chance.percent(15) ? " (low)" : "";
    }

    private String other(List<SamplePerson> people, SamplePerson self, List<SamplePerson> wished) {
        SamplePerson drawn = chance.oneOf(people);
        return drawn.equals(self) || wished.contains(drawn) ? "" : drawn.number();
    }

    /** Some do not answer, each in a way of their own. */
    private String maybe(String answer) {
        if (!chance.percent(MISSING_PERCENT)) {
            return answer;
        }
        return chance.percent(70) ? "" : chance.percent(60) ? "n/a" : "-";
    }

    private String competencyName(String id, boolean french) {
        return label(framework.competency(CompetencyId.of(id)).orElseThrow().label(), french);
    }

    private static String label(BilingualText text, boolean french) {
        return french ? text.french() : text.english();
    }

    private static String yes(SamplePerson person) {
        return person.site().french() ? "oui" : "yes";
    }

    private static String no(SamplePerson person) {
        return person.site().french() ? "non" : "no";
    }
}
