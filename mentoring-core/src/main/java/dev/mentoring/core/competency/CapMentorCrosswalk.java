package dev.mentoring.core.competency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;

/** The table that relates {@link CapMentor} to published frameworks: a competency and codes of categories a line. */
final class CapMentorCrosswalk {
    private static final List<String> EMCC = List.of(
            "C1 contract relationship",
            "C2 relationship",
            "C3 relationship insight",
            "C4 relationship",
            "C5 insight models",
            "C6 outcome insight",
            "C7 outcome evaluation",
            "C8 contract self-development",
            "C9 models",
            "C10 outcome",
            "E1 understanding-self evaluation",
            "E2 understanding-self relationship");
    private static final List<String> MCA = List.of(
            "C1 communication",
            "C2 communication",
            "C3 communication",
            "C4 communication",
            "C5 understanding",
            "C6 independence",
            "C7 independence understanding",
            "C8 expectations",
            "C9 development",
            "C10 development",
            "E2 diversity");
    private static final List<String> ICF = List.of(
            "C1 trust ethics",
            "C2 trust presence",
            "C3 listening",
            "C4 presence listening",
            "C5 awareness",
            "C6 growth",
            "C7 growth",
            "C8 agreements",
            "C9 growth",
            "C10 awareness",
            "E1 ethics mindset",
            "E2 ethics");
    private static final List<String> KRAM = List.of(
            "C1 acceptance",
            "C2 counselling friendship",
            "C3 counselling",
            "C4 psychosocial",
            "C5 coaching",
            "C6 assignments",
            "C7 confirmation",
            "C9 exposure sponsorship",
            "C10 coaching protection");
    private static final List<String> ISMCP = List.of(
            "C1 ethics",
            "C2 ethics",
            "C3 training",
            "C4 training",
            "C5 training",
            "C6 purpose",
            "C7 measurement",
            "C8 administration",
            "C9 administration",
            "C10 purpose",
            "E1 ethics",
            "E2 ethics");

    private CapMentorCrosswalk() {}

    static FrameworkCrosswalk read(FrameworkReference framework) {
        ImmutableSetMultimap.Builder<CompetencyId, ExternalCategory> categories = ImmutableSetMultimap.builder();
        for (ExternalFramework external : ExternalFramework.values()) {
            for (String line : lines(external)) {
                List<String> words = Splitter.on(' ').splitToList(line);
                checkArgument(words.size() > 1, "a line without categories: %s", line);
                words.stream()
                        .skip(1)
                        .forEach(code -> categories.put(CompetencyId.of(words.get(0)), category(external, code)));
            }
        }
        return new FrameworkCrosswalk(framework, categories.build());
    }

    private static List<String> lines(ExternalFramework external) {
        return switch (external) {
            case EMCC -> EMCC;
            case MCA -> MCA;
            case ICF -> ICF;
            case KRAM -> KRAM;
            case ISMCP -> ISMCP;
        };
    }

    private static ExternalCategory category(ExternalFramework external, String code) {
        String key = "category." + external.name().toLowerCase(Locale.ROOT) + "." + code;
        return new ExternalCategory(external, code, CompetencyTexts.CATALOGUE.text(key));
    }
}
