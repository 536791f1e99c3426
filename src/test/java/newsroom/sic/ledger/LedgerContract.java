package newsroom.sic.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is found between the articles of a story, and what becomes of it. */
abstract class LedgerContract extends OneStory {

    @Autowired private Copies copies;
    @Autowired private History history;
    @Autowired private TransactionTemplate transaction;

    @Test
    void takesACountThatGrewForOne() {
        said("13 trade agreements have already been signed with Norland.", JUNE);
        said("In all, 17 trade agreements have now been signed with Norland.", LATER);

        DiscrepancyView found = only(Assessment.UPDATED);

        assertThat(found.members()).extracting(MemberView::exact).containsExactly("13", "17");
        assertThat(found.because().english()).contains("2024-06-03").contains("2024-06-20");
        assertThat(found.state()).isEqualTo(DiscrepancyState.OPEN);
    }

    @Test
    void saysThatBothCannotHoldOnOneDay() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", JUNE);

        assertThat(only(Assessment.CONTRADICTION).members()).hasSize(2);
    }

    @Test
    void leavesUndatedWhatNobodyDates() {
        said("13 trade agreements were signed with Norland.", null);
        said("17 trade agreements were signed with Norland.", null);

        assertThat(only(Assessment.UNDATED).members()).hasSize(2);
    }

    @Test
    void keepsAResolutionWhenAnotherArticleJoins() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        DiscrepancyView resolved = resolved(only(Assessment.UPDATED));

        said("Some say that 17 trade agreements were signed with Norland.", LATER);
        bookkeeper.catchUp();

        DiscrepancyView now = discrepancies.one(resolved.id());
        assertThat(now.isResolved()).isTrue();
        assertThat(now.changed()).isFalse();
        assertThat(now.members()).hasSize(3);
    }

    @Test
    void opensAResolutionWhoseMemberChanged() {
        said("13 trade agreements were signed with Norland.", JUNE);
        ArticleView other = said("17 trade agreements were signed with Norland.", LATER);
        DiscrepancyView resolved = resolved(only(Assessment.UPDATED));

        articles.correct(other.id(), other.version(), ArticleFixtures.dated(null, JUNE), editor);
        bookkeeper.catchUp();

        DiscrepancyView now = discrepancies.one(resolved.id());
        assertThat(now.assessment()).isEqualTo(Assessment.CONTRADICTION);
        assertThat(now.state()).isEqualTo(DiscrepancyState.OPEN);
        assertThat(now.changed()).isTrue();
        assertThat(now.resolution()).isEqualTo(Resolution.EXPLAINED);
    }

    @Test
    void keepsWhatWasResolvedOutOfTheListWhenItIsFoundNoMore() {
        said("13 trade agreements were signed with Norland.", JUNE);
        ArticleView other = said("17 trade agreements were signed with Norland.", LATER);
        DiscrepancyView resolved = resolved(only(Assessment.UPDATED));

        stories.takeOut(story, other.id(), editor);
        bookkeeper.catchUp();

        assertThat(all()).isEmpty();
        assertThat(discrepancies.one(resolved.id()).gone()).isTrue();
    }

    @Test
    @Tag("rule4")
    void refusesAResolutionOfAnOlderVersion() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        DiscrepancyView found = only(Assessment.UPDATED);
        resolved(found);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> resolved(found))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    @Tag("rule6")
    void writesAResolutionIntoHistory() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        DiscrepancyView resolved = resolved(only(Assessment.UPDATED));

        assertThat(history.of(new Subject("discrepancy", resolved.id()), null, 5).items())
                .extracting(Entry::action)
                .containsExactly("resolved the discrepancy");
    }

    @Test
    @Tag("rule8")
    void countsACopyAsOneSourceWithItsOriginal() {
        String copy =
                "13 trade agreements were signed with Norland. The ministers of both countries met"
                        + " in the old town hall and stayed until the evening, when the last of them"
                        + " left for the airport without a word to the press.";
        said(copy, JUNE);
        said(copy, JUNE);

        assertThat(only(Assessment.NEAR_COPY).members()).hasSize(2);
        assertThat(of(Assessment.SAME))
                .allSatisfy(
                        same -> assertThat(same.because().arguments()).containsExactly("2", "1"));
    }

    @Test
    @Tag("rule8")
    void countsWhatSomebodySaysIsACopyAsOneSource() {
        said("13 trade agreements were signed with Norland.", JUNE);
        ArticleView other = said("With Norland 13 trade agreements were signed.", JUNE);
        bookkeeper.catchUp();
        assertThat(only(Assessment.SAME).because().arguments()).containsExactly("2");
        ArticleView elsewhere = newsroom.article(editor);

        CopyOf is = copies.copy(other.id(), 0, elsewhere.id(), editor);
        long first = articlesOfStory().getFirst();
        copies.copy(first, 0, elsewhere.id(), editor);
        bookkeeper.catchUp();
        assertThat(only(Assessment.SAME).because().arguments()).containsExactly("2", "1");
        assertThat(only(Assessment.NEAR_COPY).because().english()).contains("one source");

        copies.takeBack(other.id(), is.version(), editor);
        bookkeeper.catchUp();
        assertThat(only(Assessment.SAME).because().arguments()).containsExactly("2");
    }

    private List<Long> articlesOfStory() {
        return stories.articles(List.of(story)).getOrDefault(story, List.of());
    }

    @Test
    void losesNoStoryWhenTheHouseFallsBetweenTheChangeAndTheLedger() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);

        assertThat(ledgers.isBehind(story)).isTrue();
        bookkeeper.catchUp();
        assertThat(ledgers.isBehind(story)).isFalse();
    }

    @Test
    void marksNothingForAChangeThatWasTakenBack() {
        bookkeeper.catchUp();
        ArticleView article = newsroom.article(editor);

        transaction.executeWithoutResult(status -> {
            stories.put(story, article.id(), editor);
            status.setRollbackOnly();
        });

        assertThat(ledgers.isBehind(story)).isFalse();
    }

    @Test
    void doesNothingTwice() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        DiscrepancyView found = only(Assessment.UPDATED);
        StoryLedger before = ledgers.of(story);

        ledgers.lineUp(story, List.of(0L));

        assertThat(discrepancies.one(found.id())).isEqualTo(found);
        assertThat(ledgers.of(story)).isEqualTo(before);
    }

    @Test
    void readsNoArticleTwice() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        bookkeeper.catchUp();
        said("18 trade agreements were signed with Norland.", LATER);

        List<String> said = Statements.during(bookkeeper::catchUp);

        assertThat(said).filteredOn(each -> each.contains("insert into close_reading")).hasSize(1);
    }

    @Test
    void listsWithoutMoreStatementsForMore() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        bookkeeper.catchUp();
        int few = Statements.during(this::all).size();
        for (int i = 0; i < 6; i++) {
            said(30 + i + " trade agreements were signed with Norland.", "2024-07-0" + (i + 1));
        }
        bookkeeper.catchUp();

        assertThat(Statements.during(this::all)).hasSize(few);
        assertThat(all()).hasSizeGreaterThan(5);
        assertThat(discrepancies.find(inStory(), null, 2).next()).isNotNull();
    }

    private DiscrepancyView resolved(DiscrepancyView found) {
        return discrepancies.resolve(
                found.id(), found.version(), Resolution.EXPLAINED, "It grew.", List.of(), editor);
    }
}
