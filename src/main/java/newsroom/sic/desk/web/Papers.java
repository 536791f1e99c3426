package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Sights;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the check of one article as it is handed to somebody who has no account. */
@Component
@Transactional(readOnly = true)
class Papers {

    private final Articles articles;
    private final SignOffs signOffs;
    private final Sights sights;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Queries queries;
    private final People people;
    private final Clock clock;

    Papers(
            Articles articles,
            SignOffs signOffs,
            Sights sights,
            Claims claims,
            EvidenceFile evidence,
            Annotations annotations,
            Reviews reviews,
            Queries queries,
            People people,
            Clock clock) {
        this.articles = articles;
        this.signOffs = signOffs;
        this.sights = sights;
        this.claims = claims;
        this.evidence = evidence;
        this.annotations = annotations;
        this.reviews = reviews;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The article's, as things stand.
     *
     * @param reader who asks for it
     * @throws Refusal when there is no such article
     */
    PaperPage of(long id, Person reader) {
        ArticleView article = articles.one(id);
        RevisionText revision = articles.text(id, article.revision());
        List<ClaimView> pinned = claims.on(id);
        Map<Long, List<AnnotationView>> onClaims = annotations.onArticle(id);
        List<AnnotationView> notes =
                onClaims.values().stream().flatMap(Collection::stream).toList();
        Checked checked =
                new Checked(
                        pinned,
                        onClaims,
                        reviews.decisions(notes.stream().map(AnnotationView::id).toList()),
                        queries.onArticle(id),
                        evidence.onArticle(id));
        LocalDate today = LocalDate.now(clock);
        return new PaperPage(
                article,
                revision,
                articles.coverage(List.of(id)).getOrDefault(id, CoverageTally.NONE),
                Copy.of(revision, pinned, null, null),
                Against.of(signOffs.objections(id), pinned, notes),
                OpenLine.in(revision, sights.in(revision), pinned),
                Waiver.among(revision.lines()),
                checked.checks(today),
                checked.sources(today),
                clock.instant(),
                reader.id(),
                people.names(accounts(article, revision, checked, reader)));
    }

    private static Set<Long> accounts(
            ArticleView article, RevisionText revision, Checked checked, Person reader) {
        Set<Long> accounts = checked.accounts();
        accounts.add(reader.id());
        accounts.add(article.importedBy());
        if (article.signedOffBy() != null) {
            accounts.add(article.signedOffBy());
        }
        revision.lines().stream()
                .map(LineText::waivedBy)
                .filter(Objects::nonNull)
                .forEach(accounts::add);
        return accounts;
    }
}
