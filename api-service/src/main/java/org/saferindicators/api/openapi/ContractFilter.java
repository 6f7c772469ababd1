package org.saferindicators.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.saferindicators.api.problem.Problem;

/** Adds to every operation what all have in common: words of the parameters, headers, and the problems. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final int LONGEST = 200;
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "A parameter is unknown, cannot be read or does not fit; the problem names it.",
            "404", "Something named is not there; the problem names the parameter.",
            "406", "The media type asked for is not available.",
            "503", "The figures cannot be confirmed as current; Retry-After says when to ask again.");

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.forEach(parameter -> describe(operation.getOperationId(), parameter));
        }
        answer(operation.getResponses());
        problems(operation.getResponses());
        return operation;
    }

    private static void describe(String operation, Parameter parameter) {
        ParameterTexts.Text text =
                ParameterTexts.of(operation, parameter.getName(), parameter.getIn() == Parameter.In.QUERY);
        parameter.setDescription(text.description());
        parameter.setExample(text.example());
        parameter.setSchema(OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .maxLength(LONGEST));
    }

    private static void answer(APIResponses responses) {
        APIResponse ok = responses.getAPIResponse("200");
        ok.setDescription("The answer.");
        ok.addHeader("ETag", header("Strong tag: data revision, catalogue, local day and representation."));
        ok.addHeader("Cache-Control", header("Always private, no-cache: keep it, but ask again with If-None-Match."));
        ok.addHeader("Vary", header("The request headers the representation depends on."));
        responses.addAPIResponse(
                "304",
                OASFactory.createAPIResponse().description("Nothing has changed since the tag in If-None-Match."));
    }

    private static void problems(APIResponses responses) {
        PROBLEMS.keySet().stream().sorted().forEach(status -> {
            APIResponse problem = OASFactory.createAPIResponse()
                    .description(PROBLEMS.get(status))
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            if (status.equals("503")) {
                problem.addHeader("Retry-After", header("Seconds to wait."));
            }
            responses.addAPIResponse(status, problem);
        });
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
