package dev.mentoring.workbench.sample;

/** What goes wrong in real files: a few cells of the sample are spoilt by hand, so that the import has something to say. */
final class SampleBlemishes {
    private SampleBlemishes() {}

    static void spoil(SampleTable mentees, SampleTable mentors) {
        mentees.set(11, "Site", "Paris ");
        mentees.set(18, "Grade", "senior Analyst");
        mentees.set(27, "Grade", "Principal");
        mentees.set(34, "Availability", "Tue 14:00-25:00; Thu 09:00-11:00");
        mentees.set(41, "Hours a month", "2,5");
        mentees.set(48, "Wants to learn", "Negociation 1>3; Coaching 1>2");
        mentees.set(63, "Training done", "  Yes ");
        mentees.set(75, "First choice", "Somebody from Finance");
        mentees.set(82, "Pace", "6");
        mentees.repeat(57);
        mentors.set(14, "Department", "  Finance");
        mentors.set(25, "Languages", "français courant");
        mentors.set(39, "Commitment", "very");
    }
}
