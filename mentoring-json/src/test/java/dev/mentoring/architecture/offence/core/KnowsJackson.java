package dev.mentoring.architecture.offence.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Carries an annotation of Jackson below the module that may. */
public record KnowsJackson(@JsonProperty("name") String name) {}
