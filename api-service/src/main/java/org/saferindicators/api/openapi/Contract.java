package org.saferindicators.api.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract is about. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Safer Indicators",
                        version = "1",
                        description = "Status, trend, benchmark and audit of community safety indicators, each with its"
                                + " proof. Figures carry a strong ETag made of the data revision, the catalogue and the"
                                + " local day; when the service cannot confirm for five seconds that its figures are"
                                + " current, it answers 503 with Retry-After rather than an old figure. Errors are"
                                + " problem details (RFC 9457) with a code from a closed list.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This host"),
        tags = {
            @Tag(name = "Status", description = "Figures, verdicts and how they came about"),
            @Tag(name = "Catalogue", description = "What is declared: plans, indicators and areas"),
            @Tag(name = "Feeds", description = "What came in and what became of it")
        })
public class Contract extends Application {}
