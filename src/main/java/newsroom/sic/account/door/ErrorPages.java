package newsroom.sic.account.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever goes wrong, said in a plain sentence: as a page, as the fragment that htmx shows, or as
 * a problem (RFC 9457) to who asked for JSON. Never a stack trace, nor the message of an exception
 * that was not written for people.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private final MessageSource messages;
    private final Problems problems;

    ErrorPages(MessageSource messages, Problems problems) {
        this.messages = messages;
        this.problems = problems;
    }

    /** A refusal that its controller did not show at a form of its own. */
    @ExceptionHandler(Refusal.class)
    Object refused(Refusal no, HttpServletRequest request) {
        SecurityLog.because(request, no.kind().name());
        return answer(ErrorPage.of(no), request);
    }

    /**
     * A change that met another one at the very last moment, where no form caught it: of the same
     * thing, or one that made what may be there only once.
     */
    @ExceptionHandler({
        OptimisticLockingFailureException.class,
        DataIntegrityViolationException.class
    })
    Object overtaken(HttpServletRequest request) {
        SecurityLog.because(request, Refusal.Kind.STALE.name());
        return answer(ErrorPage.of(Refusal.Kind.STALE.status()), request);
    }

    /**
     * An id in the address that is no number is one that is not there; a parameter is malformed.
     */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    Object mistyped(MethodArgumentTypeMismatchException no, HttpServletRequest request) {
        boolean inThePath = no.getParameter().hasParameterAnnotation(PathVariable.class);
        return answer(ErrorPage.of(inThePath ? 404 : 400), request);
    }

    /** Adds nothing to an answer that has begun, such as a file: what breaks off must look it. */
    @RequestMapping("/error")
    @Nullable Object error(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return null;
        }
        if (Problems.isFor(request)) {
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            problems.write(request, response, status instanceof Integer known ? known : 404);
            return null;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? answer(ErrorPage.of(status), request)
                : answer(ErrorPage.of(404), request);
    }

    private Object answer(ErrorPage page, HttpServletRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(page.status());
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("json")) {
            Refusal no = page.refusal();
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(
                            status, no == null ? english(page.key() + ".sentence") : no.sentence());
            problem.setTitle(english(page.key()));
            return ResponseEntity.of(problem).build();
        }
        boolean fragment = request.getHeader("HX-Request") != null;
        return new ModelAndView(fragment ? "error :: refusal" : "error", status)
                .addObject("page", page);
    }

    /** A program is told in English, whatever its language. */
    private String english(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
