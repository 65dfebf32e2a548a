package dev.mentoring.architecture.offence.matching.verify;

import dev.mentoring.architecture.offence.matching.algorithm.family.Clever;

/** A verifier that leans on an algorithm. */
public record KnowsAlgorithm(Clever clever) {}
