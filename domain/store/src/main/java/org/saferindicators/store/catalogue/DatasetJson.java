package org.saferindicators.store.catalogue;

import static org.saferindicators.store.catalogue.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;

/** The datasets of a plan's pack. */
final class DatasetJson {

    private DatasetJson() {}

    static List<Dataset> datasets(JsonNode pack) {
        return Json.list(pack, "datasets", DatasetJson::dataset);
    }

    private static Dataset dataset(JsonNode one) {
        return new Dataset(
                text(one, "id"),
                text(one, "title"),
                text(one, "feed"),
                text(one, "reportingBody"),
                Json.word(one, "missingRow", MissingRow::ofWord),
                text(one, "source"),
                text(one, "licence"),
                text(one, "attribution"),
                one.required("publishLagDays").asInt(),
                Json.list(one, "measures", DatasetJson::measure),
                Set.copyOf(Json.texts(one, "categories")),
                Optional.ofNullable(one.get("retentionMonths")).map(JsonNode::asInt));
    }

    private static Measure measure(JsonNode one) {
        return new Measure(
                text(one, "id"),
                text(one, "title"),
                Json.word(one, "form", MeasureForm::ofWord),
                text(one, "unit"),
                EventRuleJson.rule(one));
    }
}
