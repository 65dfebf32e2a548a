package dev.mentoring.matching.certificate;

/**
 * Why an outcome is what it claims to be, as data that somebody else can check without trusting us. Immutable and
 * thread-safe. The documentation of each kind says how to check it by hand.
 */
public sealed interface Certificate
        permits AcceptanceRounds,
                AllOrders,
                DrawnLottery,
                BlockingPairBound,
                DualPrices,
                EfficiencyAdjustment,
                ExhaustedSearch,
                ExhaustionTimes,
                FirstAndSecondChoices,
                HallViolator,
                LeastStableCost,
                MedianCounts,
                NoBlockingCouple,
                NoBlockingPair,
                NoPopularMatching,
                OddSetPrices,
                PickingOrder,
                ProfileProof,
                SampledOrders,
                SexEqualSearch,
                SizeBound,
                StablePartition,
                StruckPairs,
                TopicDeletions,
                TopicPrices,
                TradingCycles,
                TrioBound,
                UnmetMinimum {}
