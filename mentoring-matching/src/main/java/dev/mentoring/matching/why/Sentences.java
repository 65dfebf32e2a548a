package dev.mentoring.matching.why;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts reasons into words. */
final class Sentences {
    private static final int NAMED = 5;

    private Sentences() {}

    static BilingualText joined(List<BilingualText> sentences) {
        return new BilingualText(
                sentences.stream().map(BilingualText::english).collect(Collectors.joining(" ")),
                sentences.stream().map(BilingualText::french).collect(Collectors.joining(" ")));
    }

    private static BilingualText text(String key, Object... arguments) {
        return MatchingTexts.CATALOGUE.text("why." + key, arguments);
    }

    /** {@return some ids, of which no more are written out than people read} */
    private static BilingualText names(List<String> ids) {
        String first = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? BilingualText.same(first) : text("names-and-more", first, ids.size() - NAMED);
    }

    static BilingualText of(Reason reason) {
        if (reason instanceof Reason.NotAcceptable none) {
            return text("not-acceptable", none.mentee(), none.mentor());
        }
        if (reason instanceof Reason.NoPlaces none) {
            return text(none.side() == Side.MENTEE ? "no-places.mentee" : "no-places.mentor", none.id());
        }
        if (reason instanceof Reason.MenteeServed served) {
            List<BilingualText> parts = new ArrayList<>();
            addGroups(parts, "mentee-served", served.mentee(), served.mentor(), served.partners());
            if (served.freePlaces() > 0) {
                parts.add(text("free-places", served.mentor(), served.freePlaces()));
            }
            return joined(parts);
        }
        if (reason instanceof Reason.PlacesHeld held) {
            List<BilingualText> parts = new ArrayList<>(List.of(text("places-held", held.mentor())));
            addGroups(parts, "places-held", held.mentee(), held.mentor(), held.holders());
            return joined(parts);
        }
        return bothWouldGain((Reason.BothWouldGain) reason);
    }

    private static void addGroups(
            List<BilingualText> parts, String key, String mentee, String mentor, List<Holder> holders) {
        for (Standing standing : Standing.values()) {
            List<String> ids = holders.stream()
                    .filter(holder -> holder.standing() == standing)
                    .map(Holder::id)
                    .toList();
            if (!ids.isEmpty()) {
                parts.add(text(key + "." + standing.code(), mentee, mentor, names(ids), ids.size()));
            }
        }
    }

    private static BilingualText bothWouldGain(Reason.BothWouldGain reason) {
        String mentee = reason.mentee();
        String mentor = reason.mentor();
        return joined(List.of(
                reason.menteeGivesUp()
                        .map(other -> text("mentee-would-exchange", mentee, mentor, other))
                        .orElseGet(() -> text("mentee-free", mentee, mentor)),
                reason.mentorGivesUp()
                        .map(other -> text("mentor-would-exchange", mentee, mentor, other))
                        .orElseGet(() -> text("mentor-free", mentee, mentor)),
                reason.stabilityClaimed() ? text("blocks-despite-claim") : text("blocks", reason.aim())));
    }

    static BilingualText of(Course course) {
        if (course instanceof Course.Turn turn) {
            return text(turn.drawn() ? "turn.drawn" : "turn.given", turn.mentee(), turn.turn(), turn.of());
        }
        if (course instanceof Course.Round round) {
            return text("round", round.pair().mentee(), round.pair().mentor(), round.round(), round.of());
        }
        if (course instanceof Course.Trade trade) {
            Pair pair = trade.pair();
            return text(
                    trade.owner().equals(pair.mentee()) ? "trade.own" : "trade.other",
                    pair.mentee(),
                    pair.mentor(),
                    trade.trade(),
                    trade.owner());
        }
        Course.Improvement improvement = (Course.Improvement) course;
        return text(
                "improvement", improvement.pair().mentee(), improvement.pair().mentor(), improvement.moves());
    }

    static BilingualText of(WhyPair why) {
        String mentee = why.pair().mentee();
        String mentor = why.pair().mentor();
        List<BilingualText> parts = new ArrayList<>();
        parts.add(text("pair", mentee, mentor, why.menteeRank(), why.mentorRank()));
        if (why.menteeRank() == 1) {
            parts.add(text("nobody-better", mentee));
        }
        why.better().stream()
                .limit(NAMED)
                .forEach(other -> parts.add(text("better", mentee, other.pair().mentor(), other.sentence())));
        if (why.better().size() > NAMED) {
            parts.add(text("more-better", mentee, why.better().size() - NAMED));
        }
        if (!why.outranked().isEmpty()) {
            parts.add(text(
                    "outranked",
                    mentee,
                    mentor,
                    names(why.outranked()),
                    why.outranked().size()));
        }
        why.course().ifPresent(course -> parts.add(course.sentence()));
        parts.add(why.aim().label());
        return joined(parts);
    }

    static BilingualText of(WhyNobody why) {
        if (why.mentors().isEmpty()) {
            return text("nobody-acceptable", why.mentee());
        }
        List<BilingualText> parts = new ArrayList<>();
        parts.add(text("nobody", why.mentee()));
        why.mentors().stream()
                .limit(NAMED)
                .flatMap(other -> other.reasons().stream())
                .map(Reason::sentence)
                .distinct()
                .forEach(parts::add);
        if (why.mentors().size() > NAMED) {
            parts.add(text("more-mentors", why.mentors().size() - NAMED));
        }
        parts.add(why.aim().label());
        return joined(parts);
    }
}
