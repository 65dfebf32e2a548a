package dev.mentoring.core.career;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import java.util.stream.IntStream;

/** What kind of turning point it is: its early signs, and what to prepare how long before. */
public enum TurningPointKind implements Labelled {
    /** Another role, taken up or given. */
    NEW_ROLE(false, 2, 60, 30, 14, 7),
    /** Somebody else leads the team. */
    NEW_MANAGER(false, 2, 30, 14, 0),
    /** Teams or tasks are put together differently. */
    RESTRUCTURING(true, 3, 120, 90, 60, 30),
    /** Work moves to another place, or you do. */
    RELOCATION(true, 2, 120, 60, 30),
    /** A fixed term or a project comes to its end. */
    END_OF_CONTRACT(true, 2, 180, 120, 90, 30),
    /** A parental, care, study or health leave. */
    LONG_LEAVE(false, 2, 90, 60, 30),
    /** Coming back after months away. */
    RETURN_FROM_LEAVE(false, 2, 45, 21, 7),
    /** What one is good at is needed less and less. */
    SKILL_OBSOLESCENCE(true, 3, 270, 180, 90),
    /** Others decide on a promotion. */
    PROMOTION_PANEL(true, 2, 120, 60, 21, 7),
    /** Working life ends, or becomes less. */
    RETIREMENT(false, 2, 365, 180, 90, 30);

    private final boolean outcomeOpen;
    private final int signs;
    private final ImmutableList<Integer> daysAhead;

    TurningPointKind(boolean outcomeOpen, int signs, Integer... daysAhead) {
        this.outcomeOpen = outcomeOpen;
        this.signs = signs;
        this.daysAhead = ImmutableList.copyOf(daysAhead);
    }

    /** {@return whether it may end one way or the other even when its date is certain, so that a plan B is worth having} */
    public boolean isOutcomeOpen() {
        return outcomeOpen;
    }

    /** {@return by what one may see it coming} */
    public ImmutableList<BilingualText> earlySigns() {
        return IntStream.rangeClosed(1, signs)
                .mapToObj(sign -> CareerTexts.CATALOGUE.text("sign." + name() + "." + sign))
                .collect(toImmutableList());
    }

    /** {@return what to prepare, earliest first} */
    public ImmutableList<PreparationStep> preparation() {
        return IntStream.rangeClosed(1, daysAhead.size())
                .mapToObj(step -> new PreparationStep(
                        code() + "-" + step,
                        daysAhead.get(step - 1),
                        CareerTexts.CATALOGUE.text("step." + name() + "." + step)))
                .collect(toImmutableList());
    }

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return CareerTexts.CATALOGUE.label(this);
    }
}
