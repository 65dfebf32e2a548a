package dev.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.mentoring.architecture.offence.core.Lawful;
import dev.mentoring.core.identity.ParticipantId;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages(HouseRule.OFFENCES);

    static Stream<HouseRule> rules() {
        return Stream.of(HouseRules.RULES, ForbiddenCalls.RULES, ConfidenceRules.RULES, FeedbackRules.RULES)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_library_keeps(HouseRule rule) {
        rule.inTheLibrary().check(Library.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_planted_offences_are_reported_by(HouseRule rule) {
        List<String> reports = violationsAmongTheOffences(rule);
        for (Class<?> offender : rule.offenders()) {
            assertThat(reports).anyMatch(report -> report.contains(offender.getName()));
            for (Method method : offendingMethods(offender)) {
                assertThat(reports)
                        .as("the offence %s of %s", method.getName(), offender)
                        .anyMatch(report -> report.contains(offender.getSimpleName() + "." + method.getName() + "("));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_lawful_class_is_not_reported_by(HouseRule rule) {
        assertThat(violationsAmongTheOffences(rule)).noneMatch(report -> report.contains(Lawful.class.getName()));
    }

    static Stream<ForbiddenTarget> targets() {
        return ForbiddenCalls.TARGETS.stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void an_offence_is_planted_against(ForbiddenTarget target) {
        assertThat(OFFENCES.stream().flatMap(type -> type.getAccessesFromSelf().stream()))
                .anyMatch(access -> target.matches().test(access.getTarget()));
    }

    @Test
    void the_library_is_what_is_examined() {
        assertThat(Library.CLASSES.contain(ParticipantId.class)).isTrue();
        assertThat(Library.CLASSES).noneMatch(type -> type.getPackageName().startsWith("dev.mentoring.architecture"));
    }

    private static List<String> violationsAmongTheOffences(HouseRule rule) {
        return rule.amongTheOffences().evaluate(OFFENCES).getFailureReport().getDetails();
    }

    /** The methods that were written to offend: records, enums and interfaces offend as a whole. */
    private static ImmutableList<Method> offendingMethods(Class<?> offender) {
        if (offender.isRecord() || offender.isEnum() || offender.isInterface()) {
            return ImmutableList.of();
        }
        return Arrays.stream(offender.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .collect(ImmutableList.toImmutableList());
    }
}
