package dev.mentoring.matching.preflib;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes the current format: the head in the order of PrefLib’s own files, then one line a ballot or arrow. */
final class PrefLibWriting {
    private final Appendable out;

    PrefLibWriting(Appendable out) {
        this.out = out;
    }

    void write(PrefLibData data) throws IOException {
        describe(data);
        key("NUMBER ALTERNATIVES", data.metadata().alternatives().size());
        if (data instanceof OrdinalData ordinal) {
            key("NUMBER VOTERS", ordinal.voters());
            key("NUMBER UNIQUE ORDERS", ordinal.ballots().size());
            names("ALTERNATIVE NAME", data.metadata().alternatives());
            ballots(ordinal.ballots());
        } else if (data instanceof CategoricalData categorical) {
            key("NUMBER VOTERS", categorical.voters());
            key("NUMBER UNIQUE PREFERENCES", categorical.ballots().size());
            key("NUMBER CATEGORIES", categorical.categories().size());
            names("CATEGORY NAME", categorical.categories());
            names("ALTERNATIVE NAME", data.metadata().alternatives());
            ballots(categorical.ballots());
        } else if (data instanceof MatchingData graph) {
            key("NUMBER EDGES", graph.edges().size());
            names("ALTERNATIVE NAME", data.metadata().alternatives());
            for (Edge edge : graph.edges()) {
                line(edge.from() + "," + edge.to() + "," + decimal(edge.weight()));
            }
        }
    }

    private void describe(PrefLibData data) throws IOException {
        Metadata metadata = data.metadata();
        key("FILE NAME", metadata.fileName());
        key("TITLE", metadata.title());
        key("DESCRIPTION", metadata.description());
        key("DATA TYPE", data.type().code());
        key(
                "MODIFICATION TYPE",
                metadata.modificationType().map(ModificationType::code).orElse(""));
        key("RELATES TO", metadata.relatesTo());
        key("RELATED FILES", Joiner.on(',').join(metadata.relatedFiles()));
        key("PUBLICATION DATE", metadata.publicationDate().map(Object::toString).orElse(""));
        key(
                "MODIFICATION DATE",
                metadata.modificationDate().map(Object::toString).orElse(""));
    }

    private void names(String key, ImmutableList<String> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            key(key + " " + (i + 1), names.get(i));
        }
    }

    private void key(String key, Object value) throws IOException {
        line("# " + key + ": " + value);
    }

    private void ballots(ImmutableList<Ballot> ballots) throws IOException {
        for (Ballot ballot : ballots) {
            StringBuilder text = new StringBuilder().append(ballot.voters()).append(": ");
            for (int tier = 0; tier < ballot.tiers().size(); tier++) {
                text.append(tier == 0 ? "" : ",");
                append(text, ballot.tiers().get(tier));
            }
            line(text.toString());
        }
    }

    private static void append(StringBuilder text, ImmutableSortedSet<Integer> tier) {
        if (tier.size() == 1) {
            text.append(tier.first());
        } else {
            Joiner.on(',').appendTo(text.append('{'), tier).append('}');
        }
    }

    /** At least one digit after the point, as PrefLib’s own files have it. */
    private static String decimal(BigDecimal weight) {
        return weight.setScale(Math.max(1, weight.scale())).toPlainString();
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
