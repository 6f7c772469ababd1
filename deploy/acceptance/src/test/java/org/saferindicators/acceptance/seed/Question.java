package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell's answer stands: the path to ask, and what to take from the body. A cell met from another route finds
 * nothing there. Cells of a quarter stand on the page of that quarter, others are asked for by themselves.
 *
 * @param path path and query
 * @param answer takes the answer out of the body
 */
record Question(String path, Function<JsonNode, @Nullable JsonNode> answer) {

    private static final String OUTCOME = "outcome:";

    static Question of(Cell cell) {
        if (cell.indicator().startsWith(OUTCOME)) {
            String id = cell.indicator().substring(OUTCOME.length());
            return new Question(dashboard(cell), body -> Page.outcome(body, id).at("/assessment/" + cell.field()));
        }
        if (cell.indicator().equals("report") || cell.indicator().equals("trend")) {
            return ReportCells.question(cell);
        }
        return switch (cell.route()) {
            case "fed" -> new Question(status(cell), body -> FigureCells.fed(cell, body));
            case "computed" -> onPageOrAlone(cell, FigureCells::computed);
            case "published" -> onPageOrAlone(cell, FigureCells::published);
            case "assessed" -> onPageOrAlone(cell, FigureCells::assessed);
            case "text" -> TextCells.question(cell);
            default -> throw new IllegalArgumentException("no route " + cell.route());
        };
    }

    /** The computed verdict that stands beside a judged one. */
    static Function<JsonNode, @Nullable JsonNode> beside(Cell cell) {
        if (cell.indicator().startsWith(OUTCOME)) {
            String id = cell.indicator().substring(OUTCOME.length());
            return body -> Page.outcome(body, id).at("/rollUp");
        }
        return body -> (isOfQuarter(cell) ? Page.panel(body, cell.indicator()) : body).at("/performance/status");
    }

    static Question onPageOrAlone(Cell cell, Taken taken) {
        return isOfQuarter(cell)
                ? new Question(dashboard(cell), body -> taken.from(cell, Page.panel(body, cell.indicator())))
                : new Question(status(cell), body -> taken.from(cell, body));
    }

    /** What is taken for a cell from a status or panel. */
    @FunctionalInterface
    interface Taken {
        @Nullable
        JsonNode from(Cell cell, JsonNode body);
    }

    static boolean isOfQuarter(Cell cell) {
        return cell.period().contains("-Q");
    }

    static String status(Cell cell) {
        return "/v1/indicators/" + cell.indicator() + "/status?plan=" + cell.plan() + "&area=" + cell.area()
                + "&period=" + cell.period() + (cell.period().length() == 7 ? "&basis=month" : "");
    }

    static String dashboard(Cell cell) {
        int slash = cell.period().indexOf('/');
        boolean span = slash > 0 && !cell.period().startsWith("FY");
        String period = span ? cell.period().substring(slash + 1) : cell.period();
        String area = cell.area().equals("tithe-barn-road") ? "&area=" + cell.area() : "";
        return "/v1/plans/" + cell.plan() + "/dashboard?period=" + period + area;
    }
}
