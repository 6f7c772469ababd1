package org.saferindicators.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Completes the schemas from the records they come from: what is always there, what may be null, how days are written. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class SchemaFilter implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName ALWAYS = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final Map<String, String> FORMATS = Map.of(
            "#/components/schemas/LocalDate", "date",
            "#/components/schemas/Instant", "date-time");

    private final IndexView classes;

    /** Reads the records of {@code classes}. */
    public SchemaFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        for (AnnotationInstance declared : classes.getAnnotations(SCHEMA)) {
            if (declared.target().kind() == AnnotationTarget.Kind.CLASS && declared.value("name") != null) {
                complete(
                        named(schemas, declared.value("name").asString()),
                        declared.target().asClass());
            }
        }
        contract.getComponents().removeSchema("LocalDate");
        contract.getComponents().removeSchema("Instant");
    }

    private void complete(Schema schema, ClassInfo record) {
        schema.setRequired(components(record)
                .filter(SchemaFilter::isAlwaysThere)
                .map(RecordComponentInfo::name)
                .toList());
        components(record).filter(SchemaFilter::mayBeNull).forEach(component -> {
            Schema member = named(schema.getProperties(), component.name());
            member.setType(List.of(member.getType().getFirst(), Schema.SchemaType.NULL));
        });
        schema.getProperties().values().forEach(SchemaFilter::inline);
    }

    private static Schema named(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name), () -> "the contract has no schema for " + name);
    }

    private Stream<RecordComponentInfo> components(ClassInfo record) {
        return record.recordComponents().stream()
                .flatMap(component -> component.hasAnnotation(UNWRAPPED)
                        ? components(classes.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    private static boolean isAlwaysThere(RecordComponentInfo component) {
        return !component.type().hasAnnotation(NULLABLE) || mayBeNull(component);
    }

    private static boolean mayBeNull(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE) && component.hasAnnotation(ALWAYS);
    }

    /** A day is a text in a format, not a schema of its own. */
    private static void inline(Schema member) {
        String format = member.getRef() == null ? null : FORMATS.get(member.getRef());
        if (format != null) {
            member.setRef(null);
            member.setType(List.of(Schema.SchemaType.STRING));
            member.setFormat(format);
        } else if (member.getRef() != null) {
            member.setType(null);
        }
    }
}
