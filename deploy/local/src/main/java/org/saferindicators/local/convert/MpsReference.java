package org.saferindicators.local.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the words of the published file are read: borough to area ({@code mps-areas.csv}) and category to measures
 * ({@code mps-categories.csv}). Data, so that a new category needs a line and no code.
 */
final class MpsReference {

    private final Map<String, String> areas;
    private final Map<Category, Set<String>> measures;

    /** One line's category. */
    private record Category(String classification, String major, String minor) {}

    private MpsReference(Map<String, String> areas, Map<Category, Set<String>> measures) {
        this.areas = areas;
        this.measures = measures;
    }

    /** Reads both files from the catalogue's reference folder. */
    static MpsReference read(Path folder) throws IOException {
        Map<String, String> areas = new HashMap<>();
        for (CsvTable.Line line : CsvTable.read(folder.resolve("mps-areas.csv")).lines()) {
            areas.put(line.cells().get(0), line.cells().get(1));
        }
        return new MpsReference(areas, measuresOf(folder.resolve("mps-categories.csv")));
    }

    private static Map<Category, Set<String>> measuresOf(Path file) throws IOException {
        Map<Category, Set<String>> measures = new HashMap<>();
        for (CsvTable.Line line : CsvTable.read(file).lines()) {
            Category category = new Category(
                    line.cells().get(0), line.cells().get(1), line.cells().get(2));
            measures.computeIfAbsent(category, any -> new LinkedHashSet<>())
                    .add(line.cells().get(3));
        }
        return measures;
    }

    /** The area's code. */
    Optional<String> area(String published) {
        return Optional.ofNullable(areas.get(published));
    }

    /** The measures an offence of this category counts for; empty where the category is not known. */
    Set<String> measures(MpsLayout layout, String major, String minor) {
        return measures.getOrDefault(new Category(layout.classification(), major, minor), Set.of());
    }

    /** Whether any minor category of this major one is known. */
    boolean knowsMajor(MpsLayout layout, String major) {
        return measures.keySet().stream()
                .anyMatch(one -> one.classification().equals(layout.classification())
                        && one.major().equals(major));
    }

    /** All measures of a classification. */
    Set<String> measures(MpsLayout layout) {
        Set<String> all = new LinkedHashSet<>();
        measures.forEach((category, of) -> {
            if (category.classification().equals(layout.classification())) {
                all.addAll(of);
            }
        });
        return all;
    }
}
