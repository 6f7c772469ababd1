package org.saferindicators.api.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;

/** Refuses query parameters that the path does not take, that stand twice, or that are too long to be meant. */
@Provider
public class ParameterFilter implements ContainerRequestFilter {

    /** The longest value any parameter takes, characters. */
    static final int LONGEST = 200;

    private final ResourceInfo resource;
    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    ParameterFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> taken = known.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::queryParameters);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(taken, name, values));
        request.getUriInfo().getPathParameters().forEach(ParameterFilter::checkTexts);
    }

    private static void check(List<String> taken, String name, List<String> values) {
        if (!taken.contains(name)) {
            throw unknown(taken, name);
        }
        if (values.size() > 1) {
            throw ProblemException.about(
                    ProblemCode.REPEATED_PARAMETER,
                    name,
                    "The parameter " + name + " is given " + values.size() + " times; it takes one value.");
        }
        checkTexts(name, values);
    }

    private static void checkTexts(String name, List<String> values) {
        for (String value : values) {
            if (value.isBlank()) {
                throw invalid(name, "is empty; leave it out where nothing is meant.");
            }
            if (value.length() > LONGEST) {
                throw invalid(name, "takes at most " + LONGEST + " characters.");
            }
            if (value.chars().anyMatch(Character::isISOControl)) {
                throw invalid(name, "takes no control characters.");
            }
        }
    }

    private static ProblemException invalid(String name, String why) {
        return ProblemException.about(ProblemCode.INVALID_PARAMETER, name, "The parameter " + name + " " + why);
    }

    private static ProblemException unknown(List<String> taken, String name) {
        String takes = taken.isEmpty() ? "none" : String.join(", ", taken);
        String shown = ProblemException.quoted(name);
        return ProblemException.about(
                ProblemCode.UNKNOWN_PARAMETER,
                ProblemException.cut(name),
                "This path does not take the query parameter " + shown + "; it takes " + takes + ".",
                taken);
    }

    private static List<String> queryParameters(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(Parameter::getName)
                .sorted()
                .toList();
    }
}
