package dev.mentoring.core.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * The grades of an organisation in order.
 *
 * @param grades the grades, lowest first; at least one, codes distinct
 */
public record GradeScale(ImmutableList<Grade> grades) {
    /**
     * Checks the grades.
     *
     * @param grades the grades, lowest first; at least one, codes distinct
     */
    public GradeScale {
        checkArgument(!grades.isEmpty(), "a grade scale has at least one grade");
        checkArgument(
                grades.stream().map(Grade::code).distinct().count() == grades.size(),
                "two grades have the same code: %s",
                grades);
    }

    /**
     * {@return a scale whose grades are known by their codes alone}
     *
     * @param codes the codes, lowest first
     */
    public static GradeScale ofCodes(Collection<String> codes) {
        return new GradeScale(codes.stream()
                .map(code -> new Grade(code, BilingualText.same(code)))
                .collect(toImmutableList()));
    }

    /**
     * {@return the place of a grade on the scale, from 0 (lowest), if the scale has it}
     *
     * @param code the code of the grade
     */
    public OptionalInt indexOf(String code) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).code().equals(code)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
