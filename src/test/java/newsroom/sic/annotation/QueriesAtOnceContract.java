package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.sic.article.ArticleState;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Several who ask, answer and decide in the same moment. */
abstract class QueriesAtOnceContract extends OnAQuery {

    @RepeatedTest(3)
    void neverStaysClosedOverAQueryPutAtTheSameMoment() {
        newsroom.approved(note, reviewer);
        waiveAll();

        AtOnce<Object> both = AtOnce.of(List.of(this::ask, this::signOff));

        assertThat(both.done()).isNotEmpty();
        assertThat(articles.one(claim.articleId()).state()).isEqualTo(ArticleState.OPEN);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void letsOneOfSeveralPutTheirQuery() {
        AtOnce<QueryView> all = AtOnce.times(4, this::ask);

        assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).hasSize(3).allMatch(Refusal.class::isInstance);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void putsTheSameRequestOnce() {
        NewQuery same = query(editor, today(), ClaimFixtures.key());

        AtOnce<QueryView> all = AtOnce.times(4, () -> queries.ask(note.id(), same, editor));

        assertThat(all.refused()).isEmpty();
        assertThat(queries.on(note.id())).hasSize(1);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void filesOneOfTwoAnswers() {
        QueryView put = ask();

        AtOnce<QueryView> both = AtOnce.times(2, () -> answer(put));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
        assertThat(evidence.on(claim.id())).hasSize(1);
    }

    @RepeatedTest(3)
    @Tag("rule2")
    void neverKeepsASealOverAnAnswerFiledMeanwhile() {
        QueryView put = ask();
        String seen = seals.of(note);

        AtOnce<Object> both =
                AtOnce.of(
                        List.of(
                                () -> answer(put),
                                () ->
                                        reviews.approve(
                                                note.id(), note.version(), seen, null, reviewer)));

        assertThat(both.refused()).allMatch(Refusal.class::isInstance);
        assertThat(annotations.one(note.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }
}
