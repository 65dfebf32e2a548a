package dev.mentoring.matching.interchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads ranks in a table of mentees by mentors. */
final class RankMatrixReading {
    private final TextSource source;
    private final Origins origins;
    private final MarketBuilder builder = Market.builder();
    private final List<RankedList> opinions = new ArrayList<>();
    private ImmutableList<String> mentors = ImmutableList.of();
    private boolean withOpinions;
    private boolean withoutOpinions;

    RankMatrixReading(TextSource source) {
        this.source = source;
        this.origins = new Origins(source);
    }

    Reading<Instance> read() throws IOException {
        if (source.advanceToText()) {
            CsvCells.of(source).ifPresent(this::header);
        } else {
            source.error(InterchangeTexts.CATALOGUE, "file-empty", source.here());
        }
        source.reading(() -> mentors); // without the columns nothing that follows makes sense
        long header = source.number();
        while (source.advanceToText()) {
            CsvCells.of(source).ifPresent(this::row);
        }
        for (int column = 0; column < mentors.size(); column++) {
            origins.add("mentors", header, List.of());
            Agent mentor = Agent.of(mentors.get(column));
            builder.addMentor(
                    withOpinions ? mentor.rankingTiers(opinions.get(column).tiers()) : mentor);
        }
        return origins.read(builder::build);
    }

    private void header(ImmutableList<String> cells) {
        mentors = cells.subList(1, cells.size());
        for (String mentor : mentors) {
            if (mentor.isBlank()) {
                source.error(InterchangeTexts.CATALOGUE, "cell-blank", source.here());
            }
            opinions.add(new RankedList());
        }
        if (new HashSet<>(mentors).size() < mentors.size()) {
            source.error(InterchangeTexts.CATALOGUE, "columns-repeated", source.here());
        }
    }

    private void row(ImmutableList<String> cells) {
        if (cells.size() != mentors.size() + 1) {
            source.error(InterchangeTexts.CATALOGUE, "row-length", source.here(), cells.size(), mentors.size() + 1);
            return;
        }
        RankedList choices = new RankedList();
        for (int column = 0; column < mentors.size(); column++) {
            String cell = cells.get(column + 1);
            if (!cell.isEmpty()) {
                ranks(cells.get(0), column, cell, choices);
            }
        }
        origins.add("mentees", source.number(), List.of());
        builder.addMentee(Agent.of(cells.get(0)).rankingTiers(choices.tiers()));
    }

    private void ranks(String mentee, int column, String cell, RankedList choices) {
        String mentor = mentors.get(column);
        List<String> parts = Splitter.on('/').splitToList(cell);
        Optional<OptionalInt> opinion = parts.size() > 1
                ? Optional.of(source.wholeNumber(parts.get(1), 1, source.cell(mentor)))
                : Optional.empty();
        withOpinions |= opinion.isPresent();
        withoutOpinions |= opinion.isEmpty();
        if (parts.size() > 2 || (withOpinions && withoutOpinions)) {
            source.error(InterchangeTexts.CATALOGUE, "ranks-mixed", source.cell(mentor), cell);
        }
        source.wholeNumber(parts.get(0), 1, source.cell(mentor)).ifPresent(rank -> choices.add(rank, mentor));
        opinion.orElse(OptionalInt.empty())
                .ifPresent(rank -> opinions.get(column).add(rank, mentee));
    }
}
