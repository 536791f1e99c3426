package newsroom.sic.desk.web;

import newsroom.sic.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** A refusal that no form has taken back: a page of its own that says what is wrong. */
@ControllerAdvice
class RefusalPages {

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return page(HttpStatus.valueOf(refusal.kind().status()), refusal.sentence());
    }

    /** An id that is no number is an id that is not there. */
    @ExceptionHandler
    ModelAndView notThere(MethodArgumentTypeMismatchException mismatch) {
        return page(HttpStatus.NOT_FOUND, "There is no such page.");
    }

    private static ModelAndView page(HttpStatusCode status, String sentence) {
        ModelAndView page = new ModelAndView("desk/refused", status);
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        return page;
    }
}
