package dev.mentoring.workbench.sample;

/** What goes wrong in real files: a few cells of the sample are spoilt by hand, so that the import has something to say. */
final class SampleBlemishes {
    private SampleBlemishes() {}

    /** Leaves the last rows alone: those people stand in both files, and their rows must agree. */
    static void spoil(SampleTable mentees, SampleTable mentors, int lastLeftAlone) {
        Spoiler mentee = (row, column, text) -> {
            if (row < mentees.size() - lastLeftAlone) {
                mentees.set(row, column, text);
            }
        };
        Spoiler mentor = (row, column, text) -> {
            if (row < mentors.size() - lastLeftAlone) {
                mentors.set(row, column, text);
            }
        };
        mentee.spoil(11, "Site", "Paris ");
        mentee.spoil(18, "Grade", "senior Analyst");
        mentee.spoil(27, "Grade", "Principal");
        mentee.spoil(34, "Availability", "Tue 14:00-25:00; Thu 09:00-11:00");
        mentee.spoil(41, "Hours a month", "2,5");
        mentee.spoil(48, "Wants to learn", "Negociation 1>3; Coaching 1>2");
        mentee.spoil(63, "Training done", "  Yes ");
        mentee.spoil(75, "First choice", "Somebody from Finance");
        mentee.spoil(82, "Pace", "6");
        mentor.spoil(14, "Department", "  Finance");
        mentor.spoil(25, "Languages", "français courant");
        mentor.spoil(39, "Commitment", "very");
        mentees.repeat(57);
    }

    private interface Spoiler {
        void spoil(int row, String column, String text);
    }
}
