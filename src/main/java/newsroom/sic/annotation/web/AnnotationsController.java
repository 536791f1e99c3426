package newsroom.sic.annotation.web;

import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.article.Articles;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class AnnotationsController {

    private static final int ROWS = 50;

    private final AnnotationRecords annotations;
    private final Articles articles;
    private final People people;

    AnnotationsController(AnnotationRecords annotations, Articles articles, People people) {
        this.annotations = annotations;
        this.articles = articles;
        this.people = people;
    }

    @GetMapping("/annotations")
    String list(
            AnnotationFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        AnnotationFilter filter = asked.filter();
        Slice<AnnotationRecord> found = annotations.find(filter, after, ROWS);
        model.addAttribute(
                "page",
                new AnnotationsPage(
                        found.items(),
                        filter,
                        filter.article() == null
                                ? null
                                : articles.some(List.of(filter.article())).get(filter.article()),
                        articles.outletNames(),
                        people.active(),
                        found.next()));
        return "annotation/annotations";
    }
}
