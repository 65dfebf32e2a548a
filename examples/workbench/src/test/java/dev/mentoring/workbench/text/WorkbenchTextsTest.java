package dev.mentoring.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.text.CatalogueFaults;
import dev.mentoring.workbench.feedback.FeedbackPage;
import dev.mentoring.workbench.report.HtmlReport;
import org.junit.jupiter.api.Test;

class WorkbenchTextsTest {
    @Test
    void the_sentences_are_sound_in_both_languages() {
        assertThat(CatalogueFaults.of(WorkbenchTexts.class, "workbench")).isEmpty();
        assertThat(CatalogueFaults.of(FeedbackPage.class, "feedback")).isEmpty();
        assertThat(CatalogueFaults.of(HtmlReport.class, "report")).isEmpty();
    }
}
