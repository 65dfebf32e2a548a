package dev.mentoring.architecture;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One field, method or constructor that the library never touches.
 *
 * @param description how a person calls it
 * @param matches whether an access is one to it
 */
record ForbiddenTarget(String description, Predicate<AccessTarget> matches) {
    static final String CONSTRUCTOR = "<init>";

    /** All overloads of each of these names, in the class and its subclasses. */
    static Stream<ForbiddenTarget> any(Class<?> owner, String... names) {
        return Arrays.stream(names)
                .map(name -> new ForbiddenTarget(
                        owner.getSimpleName() + "." + name,
                        target -> target.getOwner().isAssignableTo(owner)
                                && target.getName().equals(name)));
    }

    /** One overload, in the class and its subclasses. */
    static Stream<ForbiddenTarget> exactly(Class<?> owner, String name, Class<?>... parameters) {
        ImmutableList<String> names =
                Arrays.stream(parameters).map(Class::getName).collect(ImmutableList.toImmutableList());
        return Stream.of(new ForbiddenTarget(
                owner.getSimpleName() + "." + name + names,
                target -> target.getOwner().isAssignableTo(owner)
                        && target.getName().equals(name)
                        && parameters(target).equals(names)));
    }

    static ImmutableList<String> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget codeUnit
                ? codeUnit.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    @Override
    public String toString() {
        return description;
    }
}
