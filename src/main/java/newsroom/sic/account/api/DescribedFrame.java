package newsroom.sic.account.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to each operation's description what the frame does for it: the headers that it takes and
 * gives, and the ways in which it can say no.
 */
@Component
class DescribedFrame implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String resource =
                method.getBeanType().getSimpleName().replaceFirst("(Resource|Controller)$", "");
        operation.setOperationId(
                Character.toLowerCase(resource.charAt(0))
                        + resource.substring(1)
                        + Character.toUpperCase(method.getMethod().getName().charAt(0))
                        + method.getMethod().getName().substring(1));
        operation.setTags(List.of(resource.endsWith("Export") ? "Export" : resource));
        nameFilters(operation);
        boolean post = method.hasMethodAnnotation(PostMapping.class);
        boolean versioned = takesVersion(method);
        if (versioned) {
            operation.addParametersItem(
                    header("If-Match", true, "The ETag that the change is made against"));
        }
        if (post) {
            operation.addParametersItem(
                    header(
                            "Idempotency-Key",
                            false,
                            "The same key and body again gets the first answer again"));
        }
        if (isUpload(method) && operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(parts -> {
                        Schema<?> files = parts.getSchema();
                        files.setRequired(List.of("file"));
                    });
        }
        ApiResponses responses = operation.getResponses();
        responses.values().forEach(DescribedFrame::sayWhatIsNoJson);
        if (method.getReturnType().getParameterType().equals(ResponseEntity.class)) {
            responses.forEach((status, response) -> {
                response.addHeaderObject("ETag", text("Strong; names the version"));
                if (status.equals("201")) {
                    response.addHeaderObject("Location", text("Where it is"));
                }
            });
            if (method.hasMethodAnnotation(GetMapping.class)) {
                responses.addApiResponse("304", new ApiResponse().description("Not Modified"));
            }
        }
        refusals(method, post, versioned)
                .forEach(status -> responses.addApiResponse(status.toString(), refusal(status)));
        return operation;
    }

    /** As they are asked for: people by username, see {@link NamedPeople}. */
    private static void nameFilters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .forEach(parameter -> {
                    if (NamedPeople.NAMING.contains(parameter.getName())) {
                        parameter.setSchema(new StringSchema().description("A username"));
                    } else if (parameter.getSchema() != null
                            && parameter.getSchema().getTypes() != null) {
                        parameter.getSchema().getTypes().remove("null");
                    }
                });
    }

    private static Set<Integer> refusals(HandlerMethod method, boolean post, boolean versioned) {
        Set<Integer> refusals = new TreeSet<>(Set.of(400, 401, 403, 429, 503));
        boolean body = takes(method, RequestBody.class);
        if (takes(method, PathVariable.class) || body) {
            refusals.add(404);
        }
        if (takes(method, RequestParam.class) || body || post) {
            refusals.add(422);
        }
        if (body || isUpload(method)) {
            refusals.add(413);
            refusals.add(415);
        }
        if (post || versioned) {
            refusals.add(409);
        }
        if (versioned) {
            refusals.add(412);
            refusals.add(428);
        }
        return refusals;
    }

    private static boolean isUpload(HandlerMethod method) {
        PostMapping post = method.getMethodAnnotation(PostMapping.class);
        return post != null && Arrays.asList(post.consumes()).contains("multipart/form-data");
    }

    private static boolean takesVersion(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter ->
                        parameter.hasParameterAnnotation(RequestAttribute.class)
                                && parameter.getParameterType().equals(int.class));
    }

    private static boolean takes(HandlerMethod method, Class<? extends Annotation> what) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch((MethodParameter parameter) -> parameter.hasParameterAnnotation(what));
    }

    /** A text is a string, and whatever else is no JSON is taken as a file. */
    private static void sayWhatIsNoJson(ApiResponse response) {
        if (response.getContent() != null) {
            response.getContent()
                    .forEach((type, content) -> {
                        if (type.equals("text/plain")) {
                            content.setSchema(new StringSchema());
                        } else if (!type.split(";", 2)[0].endsWith("json")) {
                            content.setSchema(new StringSchema().format("binary"));
                        }
                    });
        }
    }

    private static HeaderParameter header(String name, boolean required, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).required(required).description(description).schema(new StringSchema());
        return header;
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static ApiResponse refusal(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return new ApiResponse()
                .description(known == null ? "No" : known.getReasonPhrase())
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/"
                                                                                + Description
                                                                                        .PROBLEM))));
    }
}
