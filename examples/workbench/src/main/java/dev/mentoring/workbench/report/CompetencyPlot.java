package dev.mentoring.workbench.report;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.plan.CompetencyBalance;
import dev.mentoring.matching.plan.PlacePrice;
import java.util.List;

/** Needs against places, by competency: where one more mentor would help. */
final class CompetencyPlot {
    private static final int DRAWN = 12;

    private final Material material;
    private final Words words;
    private final List<CompetencyBalance> balances;

    CompetencyPlot(Material material) {
        this.material = material;
        this.words = material.words();
        this.balances = material.plan().summary().competencies();
    }

    void write(Html html) {
        if (balances.isEmpty()) {
            return;
        }
        Figure figure = new Figure(html, words, "competencies");
        long wanting =
                balances.stream().filter(balance -> balance.missingPlaces() > 0).count();
        figure.begin(words.of("competencies.title"), words.of("competencies.takeaway", balances.size(), wanting));
        figure.legend("places", words.of("competencies.places"), "needs", words.of("competencies.needs"));
        int most = balances.stream()
                .limit(DRAWN)
                .mapToInt(balance -> Math.max(balance.needs(), balance.places()))
                .max()
                .orElse(0);
        html.open("ul", "class", "balances").line();
        balances.stream().limit(DRAWN).forEach(balance -> row(html, balance, most));
        html.close().line();
        if (balances.size() > DRAWN) {
            html.element("p", words.of("competencies.more", balances.size() - DRAWN), "class", "aside");
        }
        figure.table(
                List.of(
                        words.of("competencies.title"),
                        words.of("competencies.needs"),
                        words.of("competencies.covered"),
                        words.of("competencies.partly"),
                        words.of("competencies.mentors"),
                        words.of("competencies.places"),
                        words.of("competencies.missing"),
                        words.of("competencies.gain")),
                balances.stream().map(this::cells).toList());
        figure.end();
    }

    private void row(Html html, CompetencyBalance balance, int most) {
        html.open("li", "class", balance.missingPlaces() > 0 ? "missing" : "");
        html.open("p").element("span", words.of(balance.label()), "class", "label");
        if (balance.missingPlaces() > 0) {
            html.text(" ")
                    .element("span", words.of("competencies.chip.missing", balance.missingPlaces()), "class", "chip");
        } else if (balance.price().compareTo(PlacePrice.NONE) > 0) {
            html.text(" ").element("span", words.of("competencies.chip.scarce"), "class", "chip quiet");
        }
        html.close();
        html.open("svg", "class", "balance", "aria-hidden", "true");
        html.empty("rect", "class", "track", "y", "5", "width", "100%", "height", "8");
        html.empty("rect", "class", "places", "y", "5", "width", Figure.share(balance.places(), most), "height", "8");
        String needs = Figure.share(balance.needs(), most);
        html.empty("line", "class", "needs", "x1", needs, "x2", needs, "y1", "0", "y2", "18");
        html.close();
        html.element("p", words.of("competencies.row", balance.needs(), balance.places()), "class", "aside");
        html.close().line();
    }

    private String gain(CompetencyBalance balance) {
        PlacePrice price = balance.price();
        if (price.pairs() > 0) {
            return words.of("competencies.gain.pairs", price.pairs());
        }
        return price.points() > 0
                ? words.of("competencies.gain.points", words.points(price.points()))
                : words.of("competencies.gain.none");
    }

    private List<String> cells(CompetencyBalance balance) {
        return List.of(
                words.of(balance.label()),
                words.count(balance.needs()),
                words.count(balance.covered()),
                words.count(balance.partlyCovered()),
                words.count(balance.offers()),
                words.count(balance.places()),
                words.count(balance.missingPlaces()),
                gain(balance));
    }
}
