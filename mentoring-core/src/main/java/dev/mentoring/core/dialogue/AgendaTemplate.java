package dev.mentoring.core.dialogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.relationship.RelationshipPhase;
import java.util.Map;

/**
 * A suggestion of what to talk about in a phase of a relationship. The mentee changes it at will.
 *
 * <p>Every phase makes room for aspirations, doubts or difficulties.
 *
 * @param phase the phase
 * @param slots the points, in order
 */
public record AgendaTemplate(RelationshipPhase phase, ImmutableList<AgendaSlot> slots) {
    private static final ImmutableMap<AgendaTheme, Integer> RAPPORT_BUILDING = ImmutableMap.of(
            AgendaTheme.GETTING_ACQUAINTED, 6,
            AgendaTheme.ASPIRATIONS, 4,
            AgendaTheme.EXPECTATIONS, 4,
            AgendaTheme.CONFIDENTIALITY, 3,
            AgendaTheme.WORKING_TOGETHER, 2,
            AgendaTheme.NEXT_STEPS, 1);
    private static final ImmutableMap<AgendaTheme, Integer> DIRECTION_SETTING = ImmutableMap.of(
            AgendaTheme.EXPECTATIONS, 3,
            AgendaTheme.DOUBTS, 3,
            AgendaTheme.ASPIRATIONS, 4,
            AgendaTheme.GOALS, 7,
            AgendaTheme.NEXT_STEPS, 3);
    private static final ImmutableMap<AgendaTheme, Integer> PROGRESS_MAKING = ImmutableMap.of(
            AgendaTheme.ACTION_REVIEW, 2,
            AgendaTheme.SUCCESSES, 2,
            AgendaTheme.MAIN_TOPIC, 7,
            AgendaTheme.DIFFICULTIES, 3,
            AgendaTheme.TURNING_POINTS, 2,
            AgendaTheme.RESOURCES, 1,
            AgendaTheme.LEARNING, 1,
            AgendaTheme.NEXT_STEPS, 2);
    private static final ImmutableMap<AgendaTheme, Integer> WINDING_UP = ImmutableMap.of(
            AgendaTheme.GOALS, 4,
            AgendaTheme.SUCCESSES, 4,
            AgendaTheme.LEARNING, 3,
            AgendaTheme.FEEDBACK, 3,
            AgendaTheme.DOUBTS, 2,
            AgendaTheme.AFTERWARDS, 2,
            AgendaTheme.FAREWELL, 2);
    private static final ImmutableMap<AgendaTheme, Integer> MOVING_ON = ImmutableMap.of(
            AgendaTheme.GETTING_ACQUAINTED, 4,
            AgendaTheme.ASPIRATIONS, 5,
            AgendaTheme.TURNING_POINTS, 5,
            AgendaTheme.AFTERWARDS, 6);

    /**
     * Refuses null.
     *
     * @param phase the phase
     * @param slots the points, in order
     */
    public AgendaTemplate {
        requireNonNull(phase);
        requireNonNull(slots);
    }

    /**
     * {@return the template of a phase}
     *
     * @param phase the phase
     * @param minutes how long the meeting is to last, from 1; the points share exactly that time
     */
    public static AgendaTemplate of(RelationshipPhase phase, int minutes) {
        checkArgument(minutes >= 1, "a meeting lasts at least a minute, but %s", minutes);
        ImmutableMap<AgendaTheme, Integer> shares = switch (phase) {
            case RAPPORT_BUILDING -> RAPPORT_BUILDING;
            case DIRECTION_SETTING -> DIRECTION_SETTING;
            case PROGRESS_MAKING -> PROGRESS_MAKING;
            case WINDING_UP -> WINDING_UP;
            case MOVING_ON -> MOVING_ON;
        };
        long whole = shares.values().stream().mapToLong(Integer::longValue).sum();
        ImmutableList.Builder<AgendaSlot> slots = ImmutableList.builder();
        long passed = 0;
        for (Map.Entry<AgendaTheme, Integer> share : shares.entrySet()) {
            long begin = passed * minutes / whole;
            passed += share.getValue();
            slots.add(new AgendaSlot(share.getKey(), (int) (passed * minutes / whole - begin)));
        }
        return new AgendaTemplate(phase, slots.build());
    }
}
