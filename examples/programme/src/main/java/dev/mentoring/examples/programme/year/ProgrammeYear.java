package dev.mentoring.examples.programme.year;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.audit.AuditVerdict;
import dev.mentoring.core.calendar.WorkingDays;
import dev.mentoring.core.confidentiality.DisclosureRegister;
import dev.mentoring.core.consent.ConsentPurpose;
import dev.mentoring.core.erasure.ErasureReport;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.retention.RetentionExecuted;
import dev.mentoring.core.retention.RetentionReport;
import dev.mentoring.examples.programme.book.Book;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * A simulated year and what is left of it.
 *
 * <pre>{@code
 * ProgrammeYear year = ProgrammeYear.simulate(200, 2027);
 * year.book().events().forEach(System.out::println);
 * }</pre>
 *
 * <p>The same number of people and the same seed give the same events on every machine. Two hundred people take some
 * seconds; time grows with the square of the people.
 *
 * @param book everything that happened
 * @param people the people as personnel knows them at the end
 * @param matchings the runs of the matching
 * @param revalidated what came of the changes that personnel reported
 * @param weeks what early warning said every week
 * @param consents how many people allow each purpose at the end
 * @param disclosures the exceptions from confidentiality
 * @param erasure what the erasure of a person changed, if somebody asked for it
 * @param executed what was no longer to be kept, and went
 * @param retention what is kept at the end, and until when
 * @param trail whether the audit trail hangs together
 * @param log whether the events are those of the audit trail
 */
public record ProgrammeYear(
        Book book,
        ParticipantPool people,
        ImmutableList<MatchingRound> matchings,
        ImmutableList<Revalidated> revalidated,
        ImmutableList<WatchedWeek> weeks,
        ImmutableMap<ConsentPurpose, Integer> consents,
        DisclosureRegister disclosures,
        Optional<ErasureReport> erasure,
        ImmutableList<RetentionExecuted> executed,
        RetentionReport retention,
        AuditVerdict trail,
        AuditVerdict log) {
    /** The zone in which the programme counts its days. */
    public static final ZoneId ZONE = Setting.ZONE;

    /** The first day of the year. */
    public static final LocalDate FIRST_DAY = Setting.FIRST_DAY;

    /** The last day of the year. */
    public static final LocalDate LAST_DAY = Setting.LAST_DAY;

    private static final int FEWEST = 20;
    private static final int MOST = 999;

    /** Looks on at the end of each day. */
    interface Onlooker {
        void after(World world, MatchingDesk matching);
    }

    /**
     * {@return a year in the life of a programme}
     *
     * @param people how many people apply: 20 to 999, two fifths of them mentors
     * @param seed any number; another one gives another year
     * @throws IllegalArgumentException when there are too few or too many people
     */
    public static ProgrammeYear simulate(int people, long seed) {
        return simulate(people, seed, (world, matching) -> {});
    }

    static ProgrammeYear simulate(int people, long seed, Onlooker onlooker) {
        checkArgument(people >= FEWEST && people <= MOST, "20 to 999 people, not %s", people);
        World world = new World(Population.of(people, seed), seed);
        MatchingDesk matching = new MatchingDesk(world);
        Consents consents = new Consents(world);
        Admissions admissions = new Admissions(world, consents, matching);
        RelationshipDesk relationships = new RelationshipDesk(world, admissions, matching);
        WatchDesk watch = new WatchDesk(world, consents);
        PersonnelDesk personnel = new PersonnelDesk(world, admissions, matching, relationships, watch);
        MatchingRounds rounds = new MatchingRounds(world, admissions, matching, seed);
        PrivacyDesk privacy = new PrivacyDesk(world, admissions, consents, matching, rounds, personnel, watch);
        ProgrammeOffice office = new ProgrammeOffice(world, admissions, matching);
        ImmutableList<Runnable> desks = ImmutableList.of(
                office::work,
                admissions::work,
                rounds::work,
                new Answers(world, matching, relationships)::work,
                new CircleDesk(world, admissions, matching, relationships)::work,
                new MeetingDesk(world, relationships)::work,
                new GoalDesk(world, relationships)::work,
                new FeedbackDesk(world, relationships)::work,
                new Course(world, relationships)::work,
                new FinalWeeks(world, admissions, matching, relationships)::work,
                personnel::work,
                privacy::work,
                watch::work);
        world.begin(Setting.FIRST_DAY);
        office.open();
        for (LocalDate day = Setting.FIRST_DAY; !day.isAfter(Setting.LAST_DAY); day = day.plusDays(1)) {
            if (Setting.WORKING_DAYS.isWorkingDay(day)) {
                if (day.isAfter(Setting.FIRST_DAY)) {
                    world.begin(day);
                }
                desks.forEach(Runnable::run);
                if (day.equals(Setting.WORKING_DAYS.onOrAfter(Setting.LAUNCH_FROM.plusWeeks(3)))) {
                    personnel.appointBackups();
                }
                onlooker.after(world, matching);
            }
        }
        return new ProgrammeYear(
                world.book(),
                world.people(),
                rounds.rounds(),
                personnel.revalidated(),
                watch.weeks(),
                Arrays.stream(ConsentPurpose.values())
                        .collect(ImmutableMap.toImmutableMap(Function.identity(), consents::count)),
                privacy.disclosures(),
                privacy.erasure(),
                privacy.executed(),
                privacy.report(Setting.LAST_DAY),
                world.book().verifyTrail(),
                world.book().verifyLog());
    }

    /** {@return by which days people count in the programme} */
    public static WorkingDays workingDays() {
        return Setting.WORKING_DAYS;
    }

    /** {@return the day on which an erasure is carried out, if somebody asks for it} */
    public LocalDate erasedOn() {
        return PrivacyDesk.ERASURE;
    }

    /**
     * {@return whether somebody’s name was replaced}
     *
     * @param person an id of the book
     */
    public boolean isErased(ParticipantId person) {
        return people.participant(person).isEmpty();
    }
}
