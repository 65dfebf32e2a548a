/** People, competencies, availability and organisation of a mentoring programme: immutable values and their rules. */
@org.jspecify.annotations.NullMarked
module dev.mentoring.core {
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.mentoring.core.audit;
    exports dev.mentoring.core.availability;
    exports dev.mentoring.core.calendar;
    exports dev.mentoring.core.career;
    exports dev.mentoring.core.competency;
    exports dev.mentoring.core.confidentiality;
    exports dev.mentoring.core.consent;
    exports dev.mentoring.core.dialogue;
    exports dev.mentoring.core.enrolment;
    exports dev.mentoring.core.erasure;
    exports dev.mentoring.core.estimate;
    exports dev.mentoring.core.evaluation;
    exports dev.mentoring.core.feedback;
    exports dev.mentoring.core.goal;
    exports dev.mentoring.core.identity;
    exports dev.mentoring.core.lifecycle;
    exports dev.mentoring.core.meeting;
    exports dev.mentoring.core.organisation;
    exports dev.mentoring.core.participant;
    exports dev.mentoring.core.problem;
    exports dev.mentoring.core.programme;
    exports dev.mentoring.core.proposal;
    exports dev.mentoring.core.relationship;
    exports dev.mentoring.core.resource;
    exports dev.mentoring.core.retention;
    exports dev.mentoring.core.revalidation;
    exports dev.mentoring.core.text;
    exports dev.mentoring.core.warning;
}
