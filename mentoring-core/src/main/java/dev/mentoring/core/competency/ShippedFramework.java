package dev.mentoring.core.competency;

import java.util.List;
import java.util.Optional;

/** Reads a framework that the library brings along from the texts: {@code framework.<id>.<competency>[.<part>]}. */
final class ShippedFramework {
    private ShippedFramework() {}

    static CompetencyFramework read(String id, ProficiencyScale scale, List<String> codes) {
        String prefix = "framework." + id;
        CompetencyFramework.Builder framework = CompetencyFramework.builder()
                .id(id)
                .version("1.0")
                .title(CompetencyTexts.CATALOGUE.text(prefix))
                .scale(scale);
        for (String code : codes) {
            addCompetency(framework, CompetencyId.of(code), prefix + "." + code, scale);
        }
        return framework.build();
    }

    private static void addCompetency(
            CompetencyFramework.Builder framework, CompetencyId id, String key, ProficiencyScale scale) {
        framework.addCompetency(new Competency(
                id,
                CompetencyTexts.CATALOGUE.text(key),
                Optional.of(CompetencyTexts.CATALOGUE.text(key + ".description"))));
        for (int number = 1; CompetencyTexts.CATALOGUE.keys().contains(key + "." + number); number++) {
            framework.addIndicator(
                    new Indicator(id + "." + number, id, CompetencyTexts.CATALOGUE.text(key + "." + number)));
        }
        for (int level = 1; level <= scale.size(); level++) {
            String levelCode = scale.at(level).code();
            framework.addLevelDescriptor(
                    new LevelDescriptor(id, level, CompetencyTexts.CATALOGUE.text(key + "." + levelCode)));
        }
    }
}
