package dev.mentoring.matching.interchange;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.PeerMarketBuilder;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.ProjectMarketBuilder;
import dev.mentoring.matching.market.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Reads one preference list a line, below a line with the numbers of lines to come. */
final class PreferenceListReading {
    /** What separates, and therefore cannot be in an id. */
    static final String SIGNS = ":()";

    private final TextSource source;
    private final Origins origins;
    private ImmutableList<Token> tokens = ImmutableList.of();
    private int next;

    PreferenceListReading(TextSource source) {
        this.source = source;
        this.origins = new Origins(source);
    }

    Reading<Instance> twoSides(boolean posts) throws IOException {
        MarketBuilder builder = Market.builder();
        List<Integer> sizes = sizes(2);
        section(sizes, 0, "mentees", false, builder::addMentee);
        section(sizes, 1, "mentors", posts, builder::addMentor);
        end();
        return origins.read(builder::build);
    }

    Reading<Instance> peers() throws IOException {
        PeerMarketBuilder builder = PeerMarket.builder();
        section(sizes(1), 0, "participants", false, builder::addParticipant);
        end();
        return origins.read(builder::build);
    }

    Reading<Instance> projects() throws IOException {
        ProjectMarketBuilder builder = ProjectMarket.builder();
        List<Integer> sizes = sizes(3);
        section(sizes, 0, "mentees", false, builder::addMentee);
        for (int line = 0; line < sizes.get(1) && hasLine("topics", sizes.get(1), line); line++) {
            project().ifPresent(builder::addTopic);
        }
        section(sizes, 2, "mentors", true, builder::addMentor);
        end();
        return origins.read(builder::build);
    }

    /** {@return the numbers of the first line; none of lines when they cannot be read} */
    private List<Integer> sizes(int count) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        if (source.advanceToText()) {
            for (Token token : source.tokens(SIGNS)) {
                source.wholeNumber(token, 0).ifPresent(sizes::add);
            }
        }
        if (sizes.size() != count) {
            source.error(InterchangeTexts.CATALOGUE, "sizes-expected", source.here(), count);
        }
        source.reading(() -> sizes); // without the numbers nothing that follows makes sense
        return sizes;
    }

    private boolean hasLine(String member, int expected, int found) throws IOException {
        if (source.advanceToText()) {
            tokens = source.tokens(SIGNS);
            next = 0;
            return true;
        }
        source.error(
                InterchangeTexts.CATALOGUE,
                "lines-missing",
                source.here(),
                InterchangeTexts.CATALOGUE.text("section." + member),
                expected,
                found);
        return false;
    }

    private void section(List<Integer> sizes, int index, String member, boolean posts, Consumer<Agent> each)
            throws IOException {
        int size = sizes.get(index);
        for (int line = 0; line < size && hasLine(member, size, line); line++) {
            agent(member, posts).ifPresent(each);
        }
    }

    private void end() throws IOException {
        if (source.advanceToText()) {
            source.error(InterchangeTexts.CATALOGUE, "lines-left-over", source.here());
        }
    }

    private Optional<Agent> agent(String member, boolean posts) {
        Optional<Token> id = word();
        OptionalInt maximum = posts ? number() : OptionalInt.of(1);
        List<List<Token>> tiers = new ArrayList<>();
        if (id.isEmpty() || maximum.isEmpty() || !list(tiers)) {
            return Optional.empty();
        }
        origins.add(member, source.number(), tiers);
        return Optional.of(Agent.of(id.get().text())
                .withMaximum(maximum.getAsInt())
                .rankingTiers(tiers.stream()
                        .map(tier -> tier.stream().map(Token::text).toList())
                        .toList()));
    }

    private Optional<Topic> project() {
        Optional<Token> id = word();
        OptionalInt maximum = number();
        Optional<Token> lecturer = word();
        if (id.isEmpty() || maximum.isEmpty() || lecturer.isEmpty()) {
            return Optional.empty();
        }
        if (next < tokens.size()) {
            malformed(tokens.get(next));
        }
        origins.add("topics", source.number(), List.of());
        return Optional.of(Topic.of(id.get().text(), lecturer.get().text()).withMaximum(maximum.getAsInt()));
    }

    /** {@return the next token, which must be a word, and passes the colon after it} */
    private Optional<Token> word() {
        if (next == tokens.size()) {
            source.error(InterchangeTexts.CATALOGUE, "line-ends", source.here());
            return Optional.empty();
        }
        Token token = tokens.get(next);
        if (SIGNS.contains(token.text())) {
            malformed(token);
            return Optional.empty();
        }
        next++;
        if (next < tokens.size() && tokens.get(next).is(":")) {
            next++;
        }
        return Optional.of(token);
    }

    private OptionalInt number() {
        Optional<Token> token = word();
        return token.isEmpty() ? OptionalInt.empty() : source.wholeNumber(token.get(), 0);
    }

    /** Reads the rest of the line as a preference list; {@return whether it is one} */
    private boolean list(List<List<Token>> tiers) {
        boolean tied = false;
        for (; next < tokens.size(); next++) {
            Token token = tokens.get(next);
            boolean fits = switch (token.text()) {
                case ":" -> false;
                case "(" -> !tied;
                case ")" -> tied && !tiers.get(tiers.size() - 1).isEmpty();
                default -> true;
            };
            if (!fits) {
                return malformed(token);
            }
            if (token.is("(") || (!tied && !token.is(")"))) {
                tiers.add(new ArrayList<>());
            }
            tied = token.is("(") || (tied && !token.is(")"));
            if (!SIGNS.contains(token.text())) {
                tiers.get(tiers.size() - 1).add(token);
            }
        }
        return !tied || malformed(tokens.get(tokens.size() - 1));
    }

    private boolean malformed(Token token) {
        source.error(InterchangeTexts.CATALOGUE, "list-malformed", source.at(token), token.text());
        return false;
    }
}
