package newsroom.sic.desk.web;

import newsroom.sic.account.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The check of one article on paper: what somebody is handed who has no account. */
@Controller
class PaperController {

    private final Papers papers;

    PaperController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/articles/{id}/paper")
    String paper(@PathVariable long id, @AuthenticationPrincipal Person reader, Model model) {
        model.addAttribute("page", papers.of(id, reader));
        return "desk/paper";
    }
}
