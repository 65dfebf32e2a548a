/**
 * Chances instead of choices: the probabilities of pairs under fair lotteries, and the draw.
 *
 * <p>Start with {@link dev.mentoring.matching.algorithm.chance.ProbabilisticSerial} for the probabilities, and with {@link
 * dev.mentoring.matching.algorithm.chance.FairLottery} to draw a matching from them.
 */
package dev.mentoring.matching.algorithm.chance;
