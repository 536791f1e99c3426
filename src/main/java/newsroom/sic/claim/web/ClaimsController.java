package newsroom.sic.claim.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.ClaimRecords;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class ClaimsController {

    private static final int ROWS = 50;

    private final ClaimRecords claims;
    private final Articles articles;
    private final People people;
    private final Clock clock;

    ClaimsController(ClaimRecords claims, Articles articles, People people, Clock clock) {
        this.claims = claims;
        this.articles = articles;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/claims")
    String list(
            ClaimFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        ClaimFilter filter = asked.filter();
        Slice<ClaimRecord> found = claims.find(filter, after, ROWS);
        model.addAttribute(
                "page",
                new ClaimsPage(
                        found.items(),
                        filter,
                        filter.article() == null
                                ? null
                                : articles.some(List.of(filter.article())).get(filter.article()),
                        articles.outletNames(),
                        people.active(),
                        LocalDate.now(clock),
                        found.next()));
        return "claim/claims";
    }
}
