package dev.mentoring.json.internal.matching;

import static dev.mentoring.json.internal.matching.UnmatchedCodecs.COUNT;

import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.CompetencyCodecs;
import dev.mentoring.json.internal.core.ParticipantCodecs;
import dev.mentoring.json.internal.core.TextCodecs;
import dev.mentoring.matching.plan.CompetencyBalance;
import dev.mentoring.matching.plan.GroupFigure;
import dev.mentoring.matching.plan.MentorLoad;
import dev.mentoring.matching.plan.PlacePrice;
import dev.mentoring.matching.plan.PlanSummary;

/** A plan at a glance: values of {@code dev.mentoring.matching.plan}. */
public final class SummaryCodecs {
    /** A number without bounds of its own, such as a score. */
    static final Codec<Integer> NUMBER = Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A greater number without bounds of its own. */
    static final Codec<Long> LONG_NUMBER = Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE);

    /** What one more place would give. */
    public static final Codec<PlacePrice> PLACE_PRICE = placePrice();

    /** How full a mentor is. */
    public static final Codec<MentorLoad> MENTOR_LOAD = mentorLoad();

    /** What is wanted and offered of a competency. */
    public static final Codec<CompetencyBalance> COMPETENCY_BALANCE = competencyBalance();

    /** What is told of a group. */
    public static final Codec<GroupFigure.Figures> FIGURES = figures();

    /** How a group is treated. */
    public static final Codec<GroupFigure> GROUP_FIGURE = groupFigure();

    /** The plan at a glance. */
    public static final Codec<PlanSummary> PLAN_SUMMARY = planSummary();

    private SummaryCodecs() {}

    private static Codec<PlacePrice> placePrice() {
        ObjectCodec.Builder<PlacePrice> price = ObjectCodec.builder("PlacePrice");
        var pairs = price.required("pairs", NUMBER, PlacePrice::pairs);
        var points = price.required("points", LONG_NUMBER, PlacePrice::points);
        return price.build(in -> new PlacePrice(in.get(pairs), in.get(points)));
    }

    private static Codec<MentorLoad> mentorLoad() {
        ObjectCodec.Builder<MentorLoad> load = ObjectCodec.builder("MentorLoad");
        var mentor = load.required("mentor", ParticipantCodecs.PARTICIPANT_ID, MentorLoad::mentor);
        var places = load.required("places", COUNT, MentorLoad::places);
        var assigned = load.required("assigned", COUNT, MentorLoad::assigned);
        var price = load.required("price", PLACE_PRICE, MentorLoad::price);
        return load.build(in -> new MentorLoad(in.get(mentor), in.get(places), in.get(assigned), in.get(price)));
    }

    private static Codec<CompetencyBalance> competencyBalance() {
        ObjectCodec.Builder<CompetencyBalance> balance = ObjectCodec.builder("CompetencyBalance");
        var competency = balance.required("competency", CompetencyCodecs.COMPETENCY_ID, CompetencyBalance::competency);
        var label = balance.required("label", TextCodecs.BILINGUAL_TEXT, CompetencyBalance::label);
        var needs = balance.required("needs", COUNT, CompetencyBalance::needs);
        var covered = balance.required("covered", COUNT, CompetencyBalance::covered);
        var partlyCovered = balance.required("partlyCovered", COUNT, CompetencyBalance::partlyCovered);
        var offers = balance.required("offers", COUNT, CompetencyBalance::offers);
        var places = balance.required("places", COUNT, CompetencyBalance::places);
        var price = balance.required("price", PLACE_PRICE, CompetencyBalance::price);
        var missingPlaces = balance.required("missingPlaces", COUNT, CompetencyBalance::missingPlaces);
        return balance.build(in -> new CompetencyBalance(
                in.get(competency),
                in.get(label),
                in.get(needs),
                in.get(covered),
                in.get(partlyCovered),
                in.get(offers),
                in.get(places),
                in.get(price),
                in.get(missingPlaces)));
    }

    private static Codec<GroupFigure.Figures> figures() {
        ObjectCodec.Builder<GroupFigure.Figures> figures = ObjectCodec.builder("Figures");
        var mentees = figures.required("mentees", COUNT, GroupFigure.Figures::mentees);
        var matched = figures.required("matched", COUNT, GroupFigure.Figures::matched);
        var meanScore = figures.required("meanScore", NUMBER, GroupFigure.Figures::meanScore);
        return figures.build(in -> new GroupFigure.Figures(in.get(mentees), in.get(matched), in.get(meanScore)));
    }

    private static Codec<GroupFigure> groupFigure() {
        ObjectCodec.Builder<GroupFigure> group = ObjectCodec.builder("GroupFigure");
        var attribute = group.required("attribute", Scalars.STRING, GroupFigure::attribute);
        var name = group.required("group", Scalars.STRING, GroupFigure::group);
        var figures = group.optional("figures", FIGURES, GroupFigure::figures);
        return group.build(in -> new GroupFigure(in.get(attribute), in.get(name), in.get(figures)));
    }

    private static Codec<PlanSummary> planSummary() {
        ObjectCodec.Builder<PlanSummary> summary = ObjectCodec.builder("PlanSummary");
        var mentees = summary.required("mentees", COUNT, PlanSummary::mentees);
        var matchedMentees = summary.required("matchedMentees", COUNT, PlanSummary::matchedMentees);
        var mentors = summary.required("mentors", COUNT, PlanSummary::mentors);
        var matchedMentors = summary.required("matchedMentors", COUNT, PlanSummary::matchedMentors);
        var pairs = summary.required("pairs", COUNT, PlanSummary::pairs);
        var mentorPlaces = summary.required("mentorPlaces", COUNT, PlanSummary::mentorPlaces);
        var totalScore = summary.required("totalScore", LONG_NUMBER, PlanSummary::totalScore);
        var lowestScore = summary.required("lowestScore", NUMBER, PlanSummary::lowestScore);
        var meanCoverage = summary.required("meanCoverage", NUMBER, PlanSummary::meanCoverage);
        var choicesHonoured =
                summary.required("choicesHonoured", Collections.list(COUNT, 0), PlanSummary::choicesHonoured);
        var competencies =
                summary.required("competencies", Collections.list(COMPETENCY_BALANCE, 0), PlanSummary::competencies);
        var loads = summary.required("loads", Collections.list(MENTOR_LOAD, 0), PlanSummary::loads);
        var groups = summary.required("groups", Collections.list(GROUP_FIGURE, 0), PlanSummary::groups);
        return summary.build(in -> PlanSummary.builder()
                .mentees(in.get(mentees))
                .matchedMentees(in.get(matchedMentees))
                .mentors(in.get(mentors))
                .matchedMentors(in.get(matchedMentors))
                .pairs(in.get(pairs))
                .mentorPlaces(in.get(mentorPlaces))
                .totalScore(in.get(totalScore))
                .lowestScore(in.get(lowestScore))
                .meanCoverage(in.get(meanCoverage))
                .addAllChoicesHonoured(in.get(choicesHonoured))
                .addAllCompetencies(in.get(competencies))
                .addAllLoads(in.get(loads))
                .addAllGroups(in.get(groups))
                .build());
    }
}
