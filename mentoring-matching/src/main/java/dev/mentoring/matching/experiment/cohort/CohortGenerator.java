package dev.mentoring.matching.experiment.cohort;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.experiment.generator.GeneratorParameter;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.market.Market;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws whole mentoring cohorts: people with competencies, goals, languages, hours in their time zones, units and managers, some
 * of whose answers are missing. As an instance it is what the standard policy makes of them.
 *
 * <p>{@code new CohortGenerator().pool(Map.of("mentees", "500"), 7)} is a pool to match. Immutable and thread-safe.
 */
public final class CohortGenerator implements InstanceGenerator {
    /** The day of the match; a Monday on which no clock of the cohort’s places changes for months. */
    private static final LocalDate DATE = LocalDate.of(2027, 1, 11);

    private static final ImmutableList<GeneratorParameter> PARAMETERS = ImmutableList.of(
            wholeNumber("mentees", 1, 20_000, 100),
            wholeNumber("mentors", 0, 20_000, 0),
            wholeNumber("competencies", 1, 1_000, 20),
            wholeNumber("most-needs", 1, 20, 3),
            wholeNumber("most-offers", 1, 20, 4),
            decimal("scarcity", 1, 1_000, 4),
            wholeNumber("units", 1, 1_000, 6),
            decimal("homophily", 0, 1, 0.5),
            decimal("missing-share", 0, 1, 0.12),
            wholeNumber("time-zones", 1, CohortDraw.ZONES.size(), 3),
            wholeNumber("most-mentees-each", 1, 20, 2),
            wholeNumber("most-wishes", 0, 10, 2),
            decimal("managed-share", 0, 1, 0.1));

    /** Makes the generator; it has no state. */
    public CohortGenerator() {}

    private static GeneratorParameter wholeNumber(String name, long least, long most, long defaultValue) {
        return GeneratorParameter.wholeNumber(
                name, least, most, defaultValue, CohortTexts.CATALOGUE.text("parameter." + name));
    }

    private static GeneratorParameter decimal(String name, double least, double most, double defaultValue) {
        return GeneratorParameter.decimal(
                name, least, most, defaultValue, CohortTexts.CATALOGUE.text("parameter." + name));
    }

    @Override
    public String name() {
        return "mentoring-cohort";
    }

    @Override
    public BilingualText description() {
        return CohortTexts.CATALOGUE.text("generator.description");
    }

    @Override
    public String law() {
        return "competency k of K is needed with weight 1 + (scarcity − 1)·k/(K − 1) and offered with scarcity − (scarcity −"
                + " 1)·k/(K − 1), drawn without replacement; terms and wishes come from one’s own unit with probability"
                + " homophily, else from all; optional answers are missing with probability missing-share; else uniform";
    }

    @Override
    public String source() {
        return "this library, 2026; homophily after M. McPherson, L. Smith-Lovin and J. M. Cook, Birds of a feather, 2001";
    }

    @Override
    public ImmutableList<GeneratorParameter> parameters() {
        return PARAMETERS;
    }

    /**
     * {@return the people of a seed}
     *
     * @param values the values of the parameters
     * @param seed the seed
     */
    public ParticipantPool pool(ParameterValues values, long seed) {
        return new CohortDraw(values, seed).pool();
    }

    /**
     * {@return the people of a seed}
     *
     * @param given the values of the parameters that differ from the default, by name
     * @param seed the seed
     * @throws dev.mentoring.core.problem.InvalidInputException with every parameter that is unknown or has another range
     */
    public ParticipantPool pool(Map<String, String> given, long seed) {
        return pool(ParameterValues.of(this, given), seed);
    }

    @Override
    public Market generate(ParameterValues values, long seed) {
        return Matchmaker.standard().market(MatchRequest.of(pool(values, seed), DATE));
    }

    /** {@inheritDoc} The group of a person is the unit; it is worked out when a metric first asks. */
    @Override
    public Optional<Function<String, String>> groups(ParameterValues values, long seed) {
        Supplier<ImmutableMap<String, String>> units =
                Suppliers.memoize(() -> pool(values, seed).participants().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                person -> person.id().value(), CohortGenerator::unit)));
        return Optional.of(id -> units.get().getOrDefault(id, ""));
    }

    private static String unit(Participant person) {
        return person.auditGroups().getOrDefault("unit", "");
    }
}
