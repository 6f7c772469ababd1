package org.saferindicators.store.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.saferindicators.page.Report;

/** A report as JSON, in the very form in which the API serves one. */
public final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    /** The report, to the letter. */
    public static String text(Report report) {
        try {
            return JSON.writeValueAsString(tree(report));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode tree(Report report) {
        ObjectNode tree = JSON.createObjectNode()
                .put("plan", report.plan())
                .put("title", report.title())
                .put("area", report.area())
                .put("period", report.period())
                .put("asAt", report.asAt().toString())
                .put("introduction", report.introduction());
        tree.set("summary", summary(report.summary()));
        each(tree.putArray("sections"), report.sections(), ReportJson::section);
        texts(tree, "recommendations", report.recommendations());
        texts(tree, "contactRoles", report.contactRoles());
        texts(tree, "notes", report.notes());
        return tree;
    }

    private static ObjectNode summary(Report.Summary summary) {
        return JSON.createObjectNode()
                .put("indicators", summary.indicators())
                .put("onTrack", summary.onTrack())
                .put("between", summary.between())
                .put("offTrack", summary.offTrack())
                .put("monitored", summary.monitored())
                .put("withoutVerdict", summary.withoutVerdict())
                .put("overall", summary.overall())
                .put("dataCoverage", summary.dataCoverage());
    }

    private static void section(Report.Section section, ObjectNode tree) {
        tree.put("id", section.id()).put("title", section.title());
        section.rollUp().ifPresent(word -> tree.put("rollUp", word));
        section.judged().ifPresent(word -> tree.put("judged", word));
        texts(tree, "paragraphs", section.paragraphs());
        each(tree.putArray("items"), section.items(), ReportJson::item);
    }

    private static void item(Report.Item item, ObjectNode tree) {
        tree.put("indicator", item.indicator()).put("title", item.title()).put("status", item.status());
        item.judged().ifPresent(word -> tree.put("judged", word));
        tree.put("sentence", item.sentence());
        texts(tree, "remarks", item.remarks());
        texts(tree, "comments", item.comments());
        texts(tree, "contradictions", item.contradictions());
        texts(tree, "actions", item.actions());
    }

    private static <T> void each(ArrayNode list, List<T> entries, BiConsumer<T, ObjectNode> write) {
        entries.forEach(entry -> write.accept(entry, list.addObject()));
    }

    private static void texts(ObjectNode tree, String field, List<String> texts) {
        ArrayNode list = tree.putArray(field);
        texts.forEach(list::add);
    }
}
