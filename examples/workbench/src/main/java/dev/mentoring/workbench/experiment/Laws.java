package dev.mentoring.workbench.experiment;

import dev.mentoring.examples.page.Figure;
import dev.mentoring.examples.page.Html;
import dev.mentoring.examples.page.Words;
import dev.mentoring.matching.experiment.metric.Metrics;
import java.util.List;

/** The power laws that were fitted, as a table; nothing when there are none. */
final class Laws {
    private final Words words;
    private final CellNames names;

    Laws(Words words, CellNames names) {
        this.words = words;
        this.names = names;
    }

    void write(Html html, List<Scaling> scalings, Metrics metrics) {
        List<List<String>> rows = scalings.stream()
                .flatMap(scaling -> scaling.curves().stream()
                        .filter(curve -> curve.law().isPresent())
                        .map(curve -> List.of(
                                curve.mechanism(),
                                words.of(metrics.named(scaling.metric()).label()),
                                scaling.parameter(),
                                names.without(curve.points().get(0).cell(), scaling.parameter()),
                                words.count(curve.points().size()),
                                exponent(words, curve.law().orElseThrow()))))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        html.open("section", "id", "laws").element("h2", words.of("laws"));
        html.element("p", words.of("laws.method"), "class", "introduction");
        Figure.table(
                html,
                "figures",
                List.of(
                        words.of("mechanism"),
                        words.of("measure"),
                        words.of("laws.parameter"),
                        words.of("laws.rest"),
                        words.of("laws.points"),
                        words.of("laws.exponent")),
                rows);
        html.close().line();
    }

    static String exponent(Words words, PowerLaw law) {
        return words.of(
                "laws.interval", words.decimal(law.exponent()), words.decimal(law.low()), words.decimal(law.high()));
    }
}
