package dev.mentoring.architecture.offence.matching.algorithm.family;

import dev.mentoring.architecture.offence.matching.verify.Check;

/** An algorithm that leans on the verifier. */
public record KnowsVerifier(Check check) {}
