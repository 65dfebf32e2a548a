package dev.mentoring.feedback.development;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.core.text.BilingualText;

/**
 * How to get from one level of a competency to the next.
 *
 * @param practices what to practise between the meetings; at least one
 * @param signs by what progress is noticed; at least one
 * @param questions questions to think about; at least one
 * @param resources by what one can learn
 */
public record GrowthAdvice(
        ImmutableList<BilingualText> practices,
        ImmutableList<BilingualText> signs,
        ImmutableList<BilingualText> questions,
        ImmutableSet<LearningKind> resources) {
    /**
     * Refuses advice without practice, signs or questions.
     *
     * @param practices what to practise between the meetings
     * @param signs by what progress is noticed
     * @param questions questions to think about
     * @param resources by what one can learn
     */
    public GrowthAdvice {
        checkArgument(!practices.isEmpty(), "there is nothing to practise");
        checkArgument(!signs.isEmpty(), "nothing shows progress");
        checkArgument(!questions.isEmpty(), "there is nothing to think about");
        resources = Sets.immutableEnumSet(resources);
    }
}
