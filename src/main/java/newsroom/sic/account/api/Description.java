package newsroom.sic.account.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What the description of the API says of all of it: OpenAPI 3.1 at /api/v1/openapi.json. */
@Configuration(proxyBeanMethods = false)
class Description {

    static final String PROBLEM = "Problem";

    @Bean
    OpenAPI whatProgramsRead(Environment environment) {
        Components components =
                new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "Made on the page My account; scopes read, write,"
                                                        + " review, admin."))
                        .addSchemas(PROBLEM, problem());
        OpenAPI description =
                new OpenAPI()
                        .info(
                                new Info()
                                        .title("Sic")
                                        .version("1")
                                        .description(
                                                "The workbench of an editorial fact-check desk."
                                                        + " Spans are Unicode code points, start"
                                                        + " inclusive, end exclusive; people are"
                                                        + " named by username.")
                                        .license(
                                                new License()
                                                        .name("Apache-2.0")
                                                        .identifier("Apache-2.0")))
                        .servers(List.of(new Server().url("/")))
                        .components(components)
                        .addSecurityItem(new SecurityRequirement().addList("token"));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            components.addSecuritySchemes(
                    "demo", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
            description.addSecurityItem(new SecurityRequirement().addList("demo"));
        }
        return description;
    }

    private static ObjectSchema problem() {
        ObjectSchema error = new ObjectSchema();
        error.addProperty("pointer", new StringSchema().description("JSON pointer to the field"));
        error.addProperty("parameter", new StringSchema());
        error.addProperty("detail", new StringSchema());
        ObjectSchema problem = new ObjectSchema();
        problem.setDescription("RFC 9457. The type names the rule that stands against it.");
        problem.addProperty("type", new StringSchema().format("uri-reference"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema().format("int32"));
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.addProperty("open", anything("What stands against the sign-off"));
        problem.addProperty("candidates", anything("The places that fit"));
        problem.addProperty(
                "articleId", new IntegerSchema().format("int64").description("The one it is"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static ArraySchema anything(String description) {
        ArraySchema several = new ArraySchema();
        several.setItems(new ObjectSchema().additionalProperties(true));
        several.setDescription(description);
        return several;
    }
}
