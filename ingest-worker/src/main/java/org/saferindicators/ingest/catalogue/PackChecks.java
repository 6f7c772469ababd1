package org.saferindicators.ingest.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saferindicators.period.Period;

/** What must hold within one pack beyond its schema: a list of rules, each of which may complain. */
final class PackChecks {

    private static final String DATASETS = "/datasets";
    private static final String INDICATORS = "/indicators";
    private static final String OUTCOMES = "/plan/outcomes";
    private static final String AREAS = "/areas";

    private final PackFile pack;
    private final Set<String> areas;
    private final List<PackProblem> problems = new ArrayList<>();

    private PackChecks(PackFile pack, Set<String> areas) {
        this.pack = pack;
        this.areas = areas;
    }

    /** The mistakes of {@code pack}, where {@code areas} are the codes that all packs declare. */
    static List<PackProblem> problems(PackFile pack, Set<String> areas) {
        PackChecks checks = new PackChecks(pack, areas);
        List<Runnable> rules = List.of(
                checks::idsAreUnique,
                checks::areasAreDeclared,
                checks::outcomesNameIndicators,
                checks::strandsAreIndicators,
                checks::indicatorsReadDatasets,
                checks::yearsFollowEachOther,
                checks::comparisonsFitRules,
                checks::stripsHavePlaces);
        rules.forEach(Runnable::run);
        return checks.problems;
    }

    private void idsAreUnique() {
        unique(pack.each(DATASETS, "id"));
        pack.entries(DATASETS).forEach(dataset -> unique(pack.each(dataset + "/measures", "id")));
        unique(pack.each(OUTCOMES, "id"));
        unique(pack.each(INDICATORS, "id"));
        unique(pack.each(AREAS, "code"));
    }

    private void areasAreDeclared() {
        areasOf(pack.each(DATASETS, "reportingBody"));
        areasOf(List.of("/plan/area"));
        areasOf(pack.entries("/plan/comparators"));
        areasOf(pack.each("/plan/children", "area"));
        areasOf(pack.each(INDICATORS, "rule/area"));
        areasOf(pack.each(INDICATORS, "area"));
        pack.each(INDICATORS, "comparators").forEach(list -> areasOf(pack.entries(list)));
        pack.each(AREAS, "members").forEach(list -> areasOf(pack.entries(list)));
        pack.each(AREAS, "parents").forEach(list -> areasOf(pack.each(list, "code")));
        pack.each(AREAS, "successors").forEach(list -> areasOf(pack.each(list, "code")));
    }

    private void areasOf(List<String> pointers) {
        known(pointers, areas, "an area of the area packs");
    }

    private void outcomesNameIndicators() {
        pack.each(OUTCOMES, "indicators").forEach(list -> indicatorsOf(pack.entries(list)));
    }

    private void strandsAreIndicators() {
        pack.each(INDICATORS, "strands").forEach(list -> indicatorsOf(pack.entries(list)));
    }

    private void indicatorsOf(List<String> pointers) {
        known(pointers, pack.texts(pack.each(INDICATORS, "id")), "an indicator of this pack");
    }

    private void indicatorsReadDatasets() {
        known(pack.each(INDICATORS, "dataset"), pack.texts(pack.each(DATASETS, "id")), "a dataset of this pack");
        pack.entries(INDICATORS)
                .forEach(indicator -> pack.entries(DATASETS).stream()
                        .filter(dataset -> pack.text(dataset + "/id").equals(pack.text(indicator + "/dataset")))
                        .forEach(dataset -> known(
                                List.of(indicator + "/measure"),
                                pack.texts(pack.each(dataset + "/measures", "id")),
                                "a measure of the dataset")));
    }

    private void yearsFollowEachOther() {
        pack.entries("/plan/years").stream()
                .filter(year -> Period.tryParse(pack.text(year)).isEmpty())
                .forEach(year -> complain(year, "expected a financial year like FY2017/18"));
    }

    private void comparisonsFitRules() {
        pack.each(INDICATORS, "comparison/period").stream()
                .filter(pointer ->
                        pack.has(pointer) && Period.tryParse(pack.text(pointer)).isEmpty())
                .forEach(pointer -> complain(pointer, "expected " + Period.EXPECTED));
        pack.entries(INDICATORS).stream()
                .filter(indicator -> pack.text(indicator + "/rule/kind").equals("previous-year"))
                .map(indicator -> indicator + "/comparison/kind")
                .filter(pointer -> pack.has(pointer) && !pack.text(pointer).equals("previous-year"))
                .forEach(pointer ->
                        complain(pointer, "expected previous-year, as the rule says, or the rule comparator"));
    }

    private void stripsHavePlaces() {
        pack.each(INDICATORS, "children").stream()
                .filter(pointer -> pack.text(pointer).equals("true") && !pack.has("/plan/children"))
                .forEach(pointer -> complain(pointer, "expected only where the plan names its child areas"));
    }

    private void unique(List<String> pointers) {
        Set<String> seen = new HashSet<>();
        pointers.stream()
                .filter(pack::has)
                .filter(pointer -> !seen.add(pack.text(pointer)))
                .forEach(pointer -> complain(pointer, "expected once, but '" + pack.text(pointer) + "' stands above"));
    }

    private void known(List<String> pointers, Set<String> declared, String what) {
        pointers.stream()
                .filter(pack::has)
                .filter(pointer -> !declared.contains(pack.text(pointer)))
                .forEach(pointer -> complain(pointer, "expected " + what + ", not '" + pack.text(pointer) + "'"));
    }

    private void complain(String pointer, String expected) {
        problems.add(pack.problem(pointer, expected));
    }
}
