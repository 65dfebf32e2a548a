package dev.mentoring.core.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.core.estimate.Proportion;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far autonomy shows in what can be counted. Shares stand beside each other: they are not added up to a score, for questionnaires
 * that tried have not held together (Brodeur, Larose and others, 2015). Something to talk about, not to judge people by.
 *
 * <p>The trend compares the share of advice among questions and advice between all pairs of meetings (Mann, 1945; Kendall’s S):
 * help fades when, on balance, at least half of all pairs show less of it later.
 *
 * @param meetings how many meetings were counted
 * @param shares the share of each sign
 * @param helpTrend how the mentor’s advice develops
 */
public record AutonomyProfile(int meetings, ImmutableMap<AutonomySign, Proportion> shares, HelpTrend helpTrend) {
    /** Fewer counts than this say nothing about a share. */
    public static final int ENOUGH_COUNTS = 5;

    /** Fewer meetings than this, with questions or advice, say nothing about a trend. */
    public static final int ENOUGH_MEETINGS = 4;

    /**
     * Refuses null.
     *
     * @param meetings how many meetings were counted
     * @param shares the share of each sign
     * @param helpTrend how the mentor’s advice develops
     */
    public AutonomyProfile {
        requireNonNull(shares);
        requireNonNull(helpTrend);
    }

    /**
     * {@return the profile of a relationship; time grows with the square of the number of meetings}
     *
     * @param meetings what was counted, in any order
     */
    public static AutonomyProfile of(Collection<ConversationCounts> meetings) {
        Map<AutonomySign, Proportion> shares = new EnumMap<>(AutonomySign.class);
        for (AutonomySign sign : AutonomySign.values()) {
            Proportion share = new Proportion(0, 0);
            for (ConversationCounts counts : meetings) {
                share = added(share, sign, counts);
            }
            shares.put(sign, share);
        }
        return new AutonomyProfile(meetings.size(), Maps.immutableEnumMap(shares), trend(meetings));
    }

    private static Proportion added(Proportion share, AutonomySign sign, ConversationCounts counts) {
        return switch (sign) {
            case SETS_THE_AGENDA -> share.plus(new Proportion(counts.agendaItemsByMentee(), counts.agendaItems()));
            case OWNS_ACTIONS -> share.plus(new Proportion(counts.actionsOfMentee(), counts.actions()));
            case IS_ASKED_RATHER_THAN_ADVISED ->
                share.plus(new Proportion(counts.questions(), (long) counts.questions() + counts.advice()));
            case DECIDES -> share.plus(new Proportion(counts.decisionsByMentee(), counts.decisions()));
        };
    }

    private static HelpTrend trend(Collection<ConversationCounts> meetings) {
        ImmutableList<ConversationCounts> ordered = meetings.stream()
                .filter(counts -> counts.questions() + counts.advice() > 0)
                .sorted(Comparator.comparing(ConversationCounts::date).thenComparing(ConversationCounts::meeting))
                .collect(toImmutableList());
        if (ordered.size() < ENOUGH_MEETINGS) {
            return HelpTrend.NOT_ENOUGH_TO_SAY;
        }
        long balance = 0;
        long pairs = 0;
        for (int later = 1; later < ordered.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                balance += compareHelp(ordered.get(later), ordered.get(earlier));
                pairs++;
            }
        }
        if (2 * Math.abs(balance) < pairs) {
            return HelpTrend.STEADY;
        }
        return balance < 0 ? HelpTrend.FADING : HelpTrend.GROWING;
    }

    private static int compareHelp(ConversationCounts one, ConversationCounts other) {
        return Long.compare((long) one.advice() * other.questions(), (long) other.advice() * one.questions());
    }

    /**
     * {@return the share of a sign, where enough was counted to say}
     *
     * @param sign the sign
     */
    public Optional<Proportion> share(AutonomySign sign) {
        return Optional.ofNullable(shares.get(sign)).filter(share -> share.whole() >= ENOUGH_COUNTS);
    }

    /** {@return the signs about which too little was counted to say anything} */
    public ImmutableSet<AutonomySign> notEnoughToSay() {
        return Arrays.stream(AutonomySign.values())
                .filter(sign -> share(sign).isEmpty())
                .collect(toImmutableEnumSet());
    }
}
