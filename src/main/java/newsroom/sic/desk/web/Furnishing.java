package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.ReviewLoad;
import newsroom.sic.annotation.ReviewQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of a signed-in person what the frame around it shows. */
@ControllerAdvice
class Furnishing {

    private final ReviewQueue queue;

    Furnishing(ReviewQueue queue) {
        this.queue = queue;
    }

    @ModelAttribute("nav")
    Nav nav(@AuthenticationPrincipal @Nullable Person person, HttpServletRequest request) {
        boolean page =
                "GET".equals(request.getMethod())
                        && !request.getRequestURI().startsWith("/exports/");
        return Nav.of(
                request.getRequestURI(),
                person == null || !page ? ReviewLoad.NONE : queue.load(person));
    }
}
