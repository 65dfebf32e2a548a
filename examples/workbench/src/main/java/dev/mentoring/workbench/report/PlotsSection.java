package dev.mentoring.workbench.report;

import dev.mentoring.examples.page.ColumnPlot;
import dev.mentoring.examples.page.ColumnPlot.Column;
import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.MentorLoad;
import dev.mentoring.matching.plan.PlannedPair;
import java.util.ArrayList;
import java.util.List;

/** The plan in four figures: scores, mentors’ load, competencies and groups. */
final class PlotsSection {
    private static final int BIN = 500;
    private static final int LABELLED = 1_000;

    private final Material material;
    private final Words words;

    PlotsSection(Material material) {
        this.material = material;
        this.words = material.words();
    }

    void write(Html html) {
        html.open("section", "id", "figures", "aria-labelledby", "figures-title")
                .line();
        html.element("h2", words.of("figures.title"), "id", "figures-title").line();
        html.open("div", "class", "plots").line();
        if (!material.plan().pairs().isEmpty()) {
            scores(html);
        }
        if (!material.plan().summary().loads().isEmpty()) {
            loads(html);
        }
        html.close().line();
        new CompetencyPlot(material).write(html);
        new GroupPlot(material).write(html);
        html.close().line();
    }

    private void scores(Html html) {
        List<PlannedPair> pairs = material.plan().pairs();
        int lowest = material.plan().summary().lowestScore() / LABELLED * LABELLED;
        int highest = pairs.stream().mapToInt(PlannedPair::score).max().orElse(0) / LABELLED * LABELLED + LABELLED;
        List<Column> bins = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int from = lowest; from < highest; from += BIN) {
            Column bin = bin(pairs, from, from + BIN);
            bins.add(bin);
            rows.add(List.of(
                    words.of("scores.bin", words.count(from / 100), words.count((from + BIN) / 100)),
                    words.count(bin.height()),
                    words.count(bin.upper())));
        }
        Figure figure = new Figure(html, words, "scores");
        int mean = material.plan().summary().meanScore();
        long below = pairs.stream().filter(pair -> pair.score() * 2 < mean).count();
        figure.begin(words.of("scores.title"), words.of("scores.takeaway", words.shortPoints(mean), below));
        ColumnPlot plot = new ColumnPlot(html, words, figure, bins);
        plot.begin(
                words.of("scores.title"),
                words.of("scores.description", pairs.size(), words.count(lowest / 100), words.count(highest / 100)),
                words.of("scores.horizontal"),
                words.of("scores.vertical"));
        for (int from = lowest; from <= highest; from += LABELLED) {
            plot.label((from - lowest) / BIN, false, words.count(from / 100));
        }
        plot.mark(mean - lowest, highest - lowest, words.of("scores.mean", words.shortPoints(mean)));
        html.close().line();
        if (pairs.stream().anyMatch(PlannedPair::pinned)) {
            figure.legend("lower", words.of("scores.chosen"), "upper", words.of("scores.pinned"));
        }
        figure.table(
                List.of(words.of("scores.horizontal"), words.of("scores.vertical"), words.of("scores.pinned")), rows);
        figure.end();
    }

    private static Column bin(List<PlannedPair> pairs, int from, int to) {
        int pinned = 0;
        int chosen = 0;
        for (PlannedPair pair : pairs) {
            if (pair.score() >= from && pair.score() < to) {
                pinned += pair.pinned() ? 1 : 0;
                chosen += pair.pinned() ? 0 : 1;
            }
        }
        return new Column(chosen, pinned);
    }

    private void loads(Html html) {
        List<MentorLoad> loads = material.plan().summary().loads();
        int most = loads.stream().mapToInt(MentorLoad::assigned).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int assigned = 0; assigned <= most; assigned++) {
            int mentees = assigned;
            int all = (int)
                    loads.stream().filter(load -> load.assigned() == mentees).count();
            int free = (int) loads.stream()
                    .filter(load -> load.assigned() == mentees && load.places() > mentees)
                    .count();
            columns.add(new Column(all - free, free));
            rows.add(List.of(words.count(mentees), words.count(all - free), words.count(free)));
        }
        Figure figure = new Figure(html, words, "loads");
        int idle = (int) loads.stream()
                .filter(load -> load.assigned() == 0 && load.places() > 0)
                .count();
        figure.begin(
                words.of("loads.title"),
                words.of("loads.takeaway", material.plan().summary().matchedMentors(), loads.size(), idle));
        ColumnPlot plot = new ColumnPlot(html, words, figure, columns);
        plot.begin(
                words.of("loads.title"),
                words.of("loads.description", loads.size(), most),
                words.of("loads.horizontal"),
                words.of("loads.vertical"));
        for (int assigned = 0; assigned <= most; assigned++) {
            plot.label(assigned, true, words.count(assigned));
        }
        html.close().line();
        figure.legend("lower", words.of("loads.full"), "upper", words.of("loads.free"));
        figure.table(List.of(words.of("loads.horizontal"), words.of("loads.full"), words.of("loads.free")), rows);
        figure.end();
    }
}
