package newsroom.sic.annotation.web;

import newsroom.sic.account.People;
import newsroom.sic.annotation.QueryFilter;
import newsroom.sic.annotation.QueryRecord;
import newsroom.sic.annotation.QueryRecords;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class QueriesController {

    private static final int ROWS = 50;

    private final QueryRecords queries;
    private final People people;

    QueriesController(QueryRecords queries, People people) {
        this.queries = queries;
        this.people = people;
    }

    @GetMapping("/queries")
    String list(
            QueryFilter.Wanted wanted,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        QueryFilter filter = wanted.filter();
        Slice<QueryRecord> found = queries.find(filter, after, ROWS);
        model.addAttribute(
                "page", new QueriesPage(found.items(), filter, people.active(), found.next()));
        return "annotation/queries";
    }
}
