package org.saferindicators.ingest.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold between packs, and within each with the areas of all. */
final class CrossChecks {

    private final List<PackFile> packs;
    private final List<PackProblem> problems = new ArrayList<>();

    private CrossChecks(List<PackFile> packs) {
        this.packs = packs;
    }

    /** Every mistake found. */
    static List<PackProblem> problems(List<PackFile> packs) {
        Set<String> areas = packs.stream()
                .flatMap(pack -> pack.texts(pack.each("/areas", "code")).stream())
                .collect(Collectors.toSet());
        CrossChecks checks = new CrossChecks(packs);
        packs.forEach(pack -> checks.problems.addAll(PackChecks.problems(pack, areas)));
        checks.onePackDeclares(pack -> pack.each("/datasets", "id"), "a dataset");
        checks.onePackDeclares(pack -> List.of("/plan/id"), "a plan");
        checks.oneFileForEachVersion();
        checks.problems.addAll(SharedAreas.problems(packs));
        return checks.problems;
    }

    /** Versions of one pack declare the same things; two packs never do, areas apart. */
    private void onePackDeclares(Function<PackFile, List<String>> pointers, String what) {
        Map<String, String> owners = new HashMap<>();
        for (PackFile pack : packs) {
            for (String pointer : pointers.apply(pack)) {
                String owner = owners.computeIfAbsent(pack.text(pointer), id -> pack.name());
                if (pack.has(pointer) && !owner.equals(pack.name())) {
                    problems.add(pack.problem(
                            pointer, "expected " + what + " that the pack " + owner + " does not declare"));
                }
            }
        }
    }

    private void oneFileForEachVersion() {
        Map<String, String> files = new HashMap<>();
        for (PackFile pack : packs) {
            String before = files.put(pack.name() + " " + pack.text("/version"), pack.file());
            if (before != null) {
                problems.add(pack.problem("/version", "expected another version than the same pack in " + before));
            }
        }
    }
}
