package dev.mentoring.architecture;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a caller outside the package sees of a class. */
final class PublicSurface {
    static final DescribedPredicate<JavaClass> ANY_CALLER_CAN_NAME =
            DescribedPredicate.describe("any caller can name", PublicSurface::isPublicUpToTheTop);

    static final ArchCondition<JavaClass> BE_CLOSED = condition(
            "be an interface, a record, an enum, final, sealed, or abstract without a public constructor",
            (type, violations) -> {
                if (!isClosed(type)) {
                    violations.accept(type.getName() + " can be extended by anybody");
                }
            });

    static final ArchCondition<JavaClass> HOLD_NO_ARRAY = condition(
            "hold no array",
            (type, violations) -> type.getFields().stream()
                    .filter(field -> field.getRawType().isArray()
                            && !field.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(field -> violations.accept(field.getFullName() + " is an array")));

    private PublicSurface() {}

    /** No public or protected member, inherited from a hidden class or not, mentions a type of this kind. */
    static ArchCondition<JavaClass> showNone(DescribedPredicate<JavaClass> hidden, boolean supertypesToo) {
        return condition("show no type that is " + hidden.getDescription(), (type, violations) -> {
            members(type)
                    .forEach(member -> mentioned(member)
                            .filter(hidden)
                            .forEach(shown -> violations.accept(
                                    type.getName() + " shows " + shown.getName() + " in " + member.getFullName())));
            if (supertypesToo) {
                Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                        .filter(hidden)
                        .forEach(shown -> violations.accept(type.getName() + " extends " + shown.getName()));
            }
        });
    }

    static ArchCondition<JavaClass> reachOnlyTheInternalsOfTheirModule(String root) {
        Pattern internal = Pattern.compile(Pattern.quote(root) + "\\.(\\w+)(\\..*)?\\.internal(\\..*)?");
        return condition("reach only the internal packages of their module", (type, violations) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                Matcher target = internal.matcher(dependency.getTargetClass().getPackageName());
                if (target.matches() && !type.getPackageName().startsWith(root + "." + target.group(1))) {
                    violations.accept(dependency.getDescription());
                }
            }
        });
    }

    private static boolean isPublicUpToTheTop(JavaClass type) {
        Optional<JavaClass> level = Optional.of(type);
        while (level.isPresent()) {
            if (!level.get().getModifiers().contains(JavaModifier.PUBLIC)) {
                return false;
            }
            level = level.get().getEnclosingClass();
        }
        return true;
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isRecord()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || isAbstractWithHiddenConstructors(type);
    }

    private static boolean isAbstractWithHiddenConstructors(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getConstructors().stream()
                        .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<JavaMember> members(JavaClass type) {
        return Stream.concat(
                        type.getMembers().stream(),
                        type.getAllMembers().stream().filter(member -> !isPublicUpToTheTop(member.getOwner())))
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Stream<JavaClass> mentioned(JavaMember member) {
        if (member instanceof JavaField field) {
            return involved(Stream.of(field.getType()));
        }
        JavaCodeUnit codeUnit = (JavaCodeUnit) member;
        ImmutableSet<JavaClass> thrown = codeUnit.getExceptionTypes().stream().collect(toImmutableSet());
        return Stream.concat(
                thrown.stream(),
                involved(Stream.concat(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream())));
    }

    private static Stream<JavaClass> involved(Stream<JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
