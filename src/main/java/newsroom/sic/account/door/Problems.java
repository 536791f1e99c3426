package newsroom.sic.account.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is refused to a program, as a problem (RFC 9457), in English: the one place where a no
 * becomes a status. The type names the rule ("urn:sic:problem:annotation.own"), the errors name the
 * fields by JSON pointer or the parameters by name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Problems implements HandlerExceptionResolver {

    /** Where programs come in: the API, and the container of W3C's annotation protocol. */
    public static final List<String> ADDRESSES =
            List.of("/api/**", "/annotations/", "/annotations/*.jsonld");

    private static final Pattern CONTAINER = Pattern.compile("/annotations/([^/]+\\.jsonld)?");
    private static final String TYPES = "urn:sic:problem:";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;
    private final JsonMapper json;

    Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Whether it is a program that asks; pages are for people. */
    public static boolean isFor(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = first instanceof String original ? original : request.getRequestURI();
        return path.equals("/api") || path.startsWith("/api/") || CONTAINER.matcher(path).matches();
    }

    /** A parameter that an address does not know. */
    public static Refusal unknownParameter(String name) {
        return Unread.unknownParameter(name);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception no) {
        if (!isFor(request) || response.isCommitted()) {
            return null;
        }
        try {
            tell(request, response, no);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Exception no)
            throws IOException {
        switch (no) {
            case Refusal refusal -> write(request, response, refusal);
            case HttpMessageNotReadableException unread ->
                    write(request, response, Unread.because(unread));
            case MethodArgumentTypeMismatchException wrong -> {
                if (wrong.getParameter().hasParameterAnnotation(PathVariable.class)) {
                    write(request, response, 404);
                } else {
                    write(request, response, Unread.parameter(wrong.getName()));
                }
            }
            case BindException wrong ->
                    write(
                            request,
                            response,
                            Unread.parameter(
                                    Objects.requireNonNull(wrong.getFieldErrors().getFirst())
                                            .getField()));
            case HandlerMethodValidationException outside ->
                    write(
                            request,
                            response,
                            Unread.outside(
                                    Objects.requireNonNullElse(
                                            outside.getParameterValidationResults()
                                                    .getFirst()
                                                    .getMethodParameter()
                                                    .getParameterName(),
                                            "limit")));
            case MissingRequestValueException missing ->
                    write(request, response, Unread.missing(missing));
            case ServletRequestBindingException missing when Unread.namesNoVersion(missing) ->
                    write(request, response, Unread.unversioned());
            case TypeMismatchException wrong ->
                    write(
                            request,
                            response,
                            Unread.parameter(
                                    Objects.requireNonNullElse(wrong.getPropertyName(), "?")));
            case ErrorResponse known -> {
                known.getHeaders()
                        .forEach((name, values) ->
                                values.forEach(value -> response.addHeader(name, value)));
                write(request, response, known.getStatusCode().value());
            }
            case OptimisticLockingFailureException overtaken -> write(request, response, 412);
            case DataIntegrityViolationException overtaken -> write(request, response, 409);
            case CannotCreateTransactionException busy -> write(request, response, 503);
            case TransientDataAccessException busy -> write(request, response, 503);
            default -> {
                LOG.error("{} {}", request.getMethod(), request.getRequestURI(), no);
                write(request, response, 500);
            }
        }
    }

    /** A no that has its own sentence. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal no)
            throws IOException {
        SecurityLog.because(request, no.kind().name());
        Map<String, Object> problem =
                problem(TYPES + rule(no), ErrorPage.of(no).key(), no.kind().status());
        problem.put("detail", no.sentence());
        String field = no.field();
        if (field != null) {
            problem.put("errors", List.of(Fields.named(field, no.sentence(), isQuery(request))));
        }
        problem.putAll(no.besides());
        if (no.kind() == Refusal.Kind.TOO_MANY && response.getHeader("Retry-After") == null) {
            response.setHeader("Retry-After", "5");
        }
        send(response, no.kind().status(), problem);
    }

    /** A no that says no more than its status. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        String key = ErrorPage.of(status).key();
        Map<String, Object> problem = problem("about:blank", key, status);
        problem.put("detail", english("account.problem." + status, key + ".sentence"));
        if (status == 503) {
            response.setHeader("Retry-After", "1");
        }
        send(response, status, problem);
    }

    private Map<String, Object> problem(String type, String key, int status) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type);
        problem.put("title", english(key, key));
        problem.put("status", status);
        return problem;
    }

    private void send(HttpServletResponse response, int status, Map<String, Object> problem)
            throws IOException {
        response.setStatus(status);
        response.setHeader("ETag", null);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** "annotation.refused.own" is the rule "annotation.own". */
    private static String rule(Refusal no) {
        return no.key().replace(".refused.", ".");
    }

    private static boolean isQuery(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private String english(String key, String otherwise) {
        String own = messages.getMessage(key, null, null, Locale.ENGLISH);
        return own != null ? own : messages.getMessage(otherwise, null, Locale.ENGLISH);
    }
}
