/** What people said about each other, without betraying anyone. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.feedback {
    requires transitive dev.mentoring.core;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.inference;
    requires org.apache.commons.statistics.interval;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.mentoring.feedback.competence;
    exports dev.mentoring.feedback.development;
    exports dev.mentoring.feedback.disclosure;
    exports dev.mentoring.feedback.instrument;
    exports dev.mentoring.feedback.registry;
    exports dev.mentoring.feedback.reliability.agreement;
    exports dev.mentoring.feedback.reliability.change;
    exports dev.mentoring.feedback.reliability.consistency;
    exports dev.mentoring.feedback.reliability.intraclass;
    exports dev.mentoring.feedback.reliability.shrinkage;
    exports dev.mentoring.feedback.reliability;
    exports dev.mentoring.feedback.report;
    exports dev.mentoring.feedback.round;
    exports dev.mentoring.feedback.score;
}
