package newsroom.sic.desk.web;

import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.ledger.CloseReadings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The article page, and the switch by which a person has what Sic read shown on every one. */
@Controller
class ProofController {

    private final Proofs proofs;
    private final EarlierTexts earlier;
    private final CloseReadings readings;
    private final People people;

    ProofController(Proofs proofs, EarlierTexts earlier, CloseReadings readings, People people) {
        this.earlier = earlier;
        this.proofs = proofs;
        this.readings = readings;
        this.people = people;
    }

    /** What was never read is read and kept before the page is set, which only looks. */
    @GetMapping("/articles/{id}")
    String proof(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long claim,
            @RequestParam(required = false) @Nullable Long line,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(required = false) @Nullable Long suggestion,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal Person reader,
            Model model) {
        if (revision != null && earlier.set(id, revision, model)) {
            return "desk/earlier";
        }
        boolean along = reader.looks().readsAlong() || suggestion != null;
        var hand = new AtHand(claim, line, at, suggestion);
        proofs.set(id, hand, along ? readings.shown(id) : null, reader, model);
        return "desk/proof";
    }

    @PostMapping("/account/reading")
    String readAlong(
            @RequestParam long article,
            @RequestParam(defaultValue = "false") boolean on,
            @RequestParam(required = false) @Nullable Long claim,
            @RequestParam(required = false) @Nullable Long line,
            @AuthenticationPrincipal Person reader) {
        people.readAlong(reader, on);
        return "redirect:/articles/" + article + new AtHand(claim, line, null, null).inAddress();
    }
}
