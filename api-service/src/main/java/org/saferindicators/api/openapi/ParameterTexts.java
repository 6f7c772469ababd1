package org.saferindicators.api.openapi;

import java.util.Map;
import java.util.stream.Stream;

/** What is said about each parameter, wherever it stands. */
final class ParameterTexts {

    private static final Map<String, Text> TEXTS = Map.ofEntries(
            Map.entry("plan", new Text("Slug of a plan.", "barking-dagenham-csp-2017-18")),
            Map.entry("indicator", new Text("Slug of an indicator.", "burglary")),
            Map.entry("area", new Text("Code of an area: GSS code or slug. Without it: the plan's area.", "E09000002")),
            Map.entry("code", new Text("Code of an area: GSS code or slug.", "E09000002")),
            Map.entry("?code", new Text("Code of a fault.", "UNKNOWN_AREA")),
            Map.entry("feed", new Text("A feed, kind and agency.", "police.mps")),
            Map.entry("submission", new Text("The agency's name for a submission.", "mps-2017-01")),
            Map.entry(
                    "period",
                    new Text(
                            "A period: 2018-01 (month), FY2018/19-Q3 (financial quarter), FY2017/18 (financial year),"
                                    + " R12M:2015-12 (the twelve months that end there) or 2017-04/2018-01 (span, both ends"
                                    + " in). Without it: the latest for which the dataset is complete.",
                            "2018-01")),
            Map.entry(
                    "basis",
                    new Text(
                            "Which months are put together: month, quarter, financial-year, financial-year-to-date,"
                                    + " rolling-12-months, snapshot, span or cohort. Without it: the indicator's basis where"
                                    + " it takes the period, else the one the period stands for.",
                            "financial-year-to-date")),
            Map.entry(
                    "asAt",
                    new Text("Answer with what was known at the end of this day, Europe/London.", "2018-03-28")),
            Map.entry("from", new Text("What was known at the end of this day, Europe/London.", "2018-03-27")),
            Map.entry("to", new Text("What was known at the end of this later day. Without it: today.", "2018-03-28")),
            Map.entry(
                    "group",
                    new Text(
                            "Slug of a named group of peers, or code of a larger area or set whose parts are the peers."
                                    + " Without it: the area's named group, else the parts of the area it lies in.",
                            "E23000001")),
            Map.entry("confidence", new Text("Confidence of intervals in percent: 95 or 99.8.", "95")),
            Map.entry(
                    "trend.from",
                    new Text("First month of the series. Without it: three years before the last one.", "2016-04")),
            Map.entry(
                    "trend.to", new Text("Last month of the series. Without it: the latest complete one.", "2018-12")),
            Map.entry(
                    "frequency",
                    new Text(
                            "Which months a point puts together: month, quarter, financial-year,"
                                    + " financial-year-to-date or rolling-12-months. Without it: month.",
                            "month")),
            Map.entry("view", new Text("What the picture shows: series, or years (this year against last).", "series")),
            Map.entry("publication", new Text("Id a frozen report is cited by.", "board-2018-03-28")),
            Map.entry("limit", new Text("How many items at most, 1 to 1000. Without it: 100.", "100")),
            Map.entry(
                    "cursor",
                    new Text("Where the page begins; taken from the Link header of the page before.", "RTA5MDAwMDAy")));

    private ParameterTexts() {}

    /**
     * What is said about a parameter.
     *
     * @param description in a sentence
     * @param example a value that works with the shipped samples
     */
    record Text(String description, String example) {}

    /** The same name may mean one thing in the path and another in the query, and months where trends are asked for. */
    static Text of(String operation, String name, boolean inQuery) {
        return Stream.of("trend." + name, "?" + name, name)
                .filter(key -> inQuery || key.equals(name))
                .filter(key -> !key.startsWith("trend.") || operation.startsWith("trend"))
                .filter(TEXTS::containsKey)
                .findFirst()
                .map(TEXTS::get)
                .orElseThrow(() -> new IllegalStateException("nothing is said about the parameter " + name));
    }
}
