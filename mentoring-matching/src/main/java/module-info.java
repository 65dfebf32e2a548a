/** Who should meet whom, and why: exact, explained and verified matching of mentees and mentors. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.matching {
    requires transitive dev.mentoring.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.mentoring.matching.algorithm.assignment;
    exports dev.mentoring.matching.algorithm.chance;
    exports dev.mentoring.matching.algorithm.couples;
    exports dev.mentoring.matching.algorithm.peers;
    exports dev.mentoring.matching.algorithm.profile;
    exports dev.mentoring.matching.algorithm.rotation;
    exports dev.mentoring.matching.algorithm.schoolchoice;
    exports dev.mentoring.matching.algorithm.stable;
    exports dev.mentoring.matching.algorithm.ties;
    exports dev.mentoring.matching.algorithm.topics;
    exports dev.mentoring.matching.algorithm;
    exports dev.mentoring.matching.candidate;
    exports dev.mentoring.matching.certificate;
    exports dev.mentoring.matching.constraint;
    exports dev.mentoring.matching.criterion;
    exports dev.mentoring.matching.experiment.cohort;
    exports dev.mentoring.matching.experiment.generator;
    exports dev.mentoring.matching.experiment.journal;
    exports dev.mentoring.matching.experiment.map;
    exports dev.mentoring.matching.experiment.metric;
    exports dev.mentoring.matching.experiment.result;
    exports dev.mentoring.matching.experiment;
    exports dev.mentoring.matching.explain;
    exports dev.mentoring.matching.interchange;
    exports dev.mentoring.matching.market;
    exports dev.mentoring.matching.outcome;
    exports dev.mentoring.matching.plan;
    exports dev.mentoring.matching.policy;
    exports dev.mentoring.matching.preflib;
    exports dev.mentoring.matching.rule;
    exports dev.mentoring.matching.run;
    exports dev.mentoring.matching.score;
    exports dev.mentoring.matching.testkit;
    exports dev.mentoring.matching.verify;
    exports dev.mentoring.matching.why;
    exports dev.mentoring.matching;

    uses dev.mentoring.matching.algorithm.MatchingAlgorithm;
    uses dev.mentoring.matching.constraint.Constraint;
    uses dev.mentoring.matching.criterion.Criterion;
    uses dev.mentoring.matching.experiment.generator.InstanceGenerator;
    uses dev.mentoring.matching.experiment.metric.Metric;

    provides dev.mentoring.matching.algorithm.MatchingAlgorithm with
            dev.mentoring.matching.algorithm.assignment.OptimalAssignment,
            dev.mentoring.matching.algorithm.chance.FairLottery,
            dev.mentoring.matching.algorithm.chance.ProbabilisticSerial,
            dev.mentoring.matching.algorithm.chance.RandomSerialDictatorship,
            dev.mentoring.matching.algorithm.couples.StableCouples,
            dev.mentoring.matching.algorithm.peers.AlmostStableRoommates,
            dev.mentoring.matching.algorithm.peers.MaximumWeightPairing,
            dev.mentoring.matching.algorithm.peers.StableRoommates,
            dev.mentoring.matching.algorithm.profile.GenerousMaximum,
            dev.mentoring.matching.algorithm.profile.GreedyMaximum,
            dev.mentoring.matching.algorithm.profile.Popular,
            dev.mentoring.matching.algorithm.profile.RankMaximal,
            dev.mentoring.matching.algorithm.rotation.StableEgalitarian,
            dev.mentoring.matching.algorithm.rotation.StableGenerous,
            dev.mentoring.matching.algorithm.rotation.StableMedian,
            dev.mentoring.matching.algorithm.rotation.StableMinimumRegret,
            dev.mentoring.matching.algorithm.rotation.StableSexEqual,
            dev.mentoring.matching.algorithm.schoolchoice.ChineseParallel,
            dev.mentoring.matching.algorithm.schoolchoice.EfficiencyAdjustedDeferredAcceptance,
            dev.mentoring.matching.algorithm.schoolchoice.ImmediateAcceptance,
            dev.mentoring.matching.algorithm.schoolchoice.SerialDictatorship,
            dev.mentoring.matching.algorithm.schoolchoice.TopTradingCycles,
            dev.mentoring.matching.algorithm.stable.DeferredAcceptance,
            dev.mentoring.matching.algorithm.ties.StronglyStable,
            dev.mentoring.matching.algorithm.ties.SuperStable,
            dev.mentoring.matching.algorithm.ties.WeaklyStableMaximum;
    provides dev.mentoring.matching.constraint.Constraint with
            dev.mentoring.matching.constraint.EvaluatorTie,
            dev.mentoring.matching.constraint.Excluded,
            dev.mentoring.matching.constraint.FreeCapacity,
            dev.mentoring.matching.constraint.GradeGap,
            dev.mentoring.matching.constraint.LivePair,
            dev.mentoring.matching.constraint.OverlappingHours,
            dev.mentoring.matching.constraint.PreviousPair,
            dev.mentoring.matching.constraint.ReadyToStart,
            dev.mentoring.matching.constraint.ReportingLineTie,
            dev.mentoring.matching.constraint.SameTeam,
            dev.mentoring.matching.constraint.SelfMatch,
            dev.mentoring.matching.constraint.SharedLanguage,
            dev.mentoring.matching.constraint.Vetoed;
    provides dev.mentoring.matching.criterion.Criterion with
            dev.mentoring.matching.criterion.DeepSimilarity,
            dev.mentoring.matching.criterion.GoalCompatibility,
            dev.mentoring.matching.criterion.InteractionFeasibility,
            dev.mentoring.matching.criterion.MentorReadiness,
            dev.mentoring.matching.criterion.NeedsCoverage,
            dev.mentoring.matching.criterion.OrganisationalDistance,
            dev.mentoring.matching.criterion.StatedWish;
    provides dev.mentoring.matching.experiment.generator.InstanceGenerator with
            dev.mentoring.matching.experiment.cohort.CohortGenerator;
}
