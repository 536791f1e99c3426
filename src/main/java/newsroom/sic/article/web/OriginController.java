package newsroom.sic.article.web;

import java.util.List;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.Origins;
import newsroom.sic.article.Provenance;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OriginController {

    private final Articles articles;
    private final Origins origins;
    private final Copies copies;
    private final People people;

    OriginController(Articles articles, Origins origins, Copies copies, People people) {
        this.articles = articles;
        this.origins = origins;
        this.copies = copies;
        this.people = people;
    }

    @GetMapping("/articles/{id}/origin")
    String open(@PathVariable long id, Model model) {
        ArticleView article = articles.one(id);
        List<Provenance> sources = origins.of(id);
        List<Long> accounts =
                sources.stream().map(Provenance::setBy).filter(Objects::nonNull).toList();
        model.addAttribute(
                "page",
                new OriginPage(
                        article,
                        sources,
                        people.names(accounts),
                        origins.original(id).orElse(null),
                        copies.beside(id)));
        return "article/origin";
    }
}
