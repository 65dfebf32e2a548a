package dev.mentoring.architecture.offence.matching;

import dev.mentoring.architecture.offence.json.Document;

/** Depends upwards. */
public record KnowsJson(Document document) {}
