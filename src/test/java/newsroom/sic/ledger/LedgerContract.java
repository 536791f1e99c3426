package newsroom.sic.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Stories;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.ledger.lining.Difference;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.ledger.lining.Utterance;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class LedgerContract {

    private static final String JUNE = "2024-06-03";
    private static final String LATER = "2024-06-20";

    @Autowired private Stories stories;
    @Autowired private Articles articles;
    @Autowired private Copies copies;
    @Autowired private Discrepancies discrepancies;
    @Autowired private StoryLedgers ledgers;
    @Autowired private Emendations emendations;
    @Autowired private HouseForms houseForms;
    @Autowired private CloseReadings readings;
    @Autowired private Bookkeeper bookkeeper;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private TransactionTemplate transaction;

    private Person editor;
    private long story;

    @BeforeEach
    void opensAStory() {
        editor = cast.editor();
        story = stories.open(ArticleFixtures.word(), editor).id();
    }

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
    void joinsAndPartsByHand() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("There were 17 treaties at the end.", LATER);
        bookkeeper.catchUp();
        assertThat(all()).isEmpty();

        tie(true);
        assertThat(only(Assessment.UPDATED).members()).hasSize(2);

        tie(false);
        assertThat(all()).isEmpty();
    }

    private void tie(boolean joined) {
        List<String> prints =
                readings
                        .ofAll(stories.articles(List.of(story)).getOrDefault(story, List.of()))
                        .stream()
                        .map(told ->
                                told.id() + ":" + told.said().figures().getFirst().place().print())
                        .toList();
        emendations.tie(
                story, ledgers.version(story), prints.getFirst(), prints.getLast(), joined, editor);
        bookkeeper.catchUp();
    }

    @Test
    void leavesALineToTheProgramAgainWhenATieIsTakenBack() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        only(Assessment.UPDATED);
        tie(false);
        assertThat(all()).isEmpty();
        Tie made = emendations.made(story).getFirst();
        assertThat(made.inWords()).startsWith("13 trade agreements");

        emendations.untie(story, ledgers.version(story), made.id(), editor);

        assertThat(only(Assessment.UPDATED).members()).hasSize(2);
        assertThat(emendations.made(story)).isEmpty();
    }

    @Test
    @Tag("rule4")
    void refusesAChangeByHandMadeAgainstAnOlderVersionAndSaysWhatChanged() {
        emendations.add(story, 0, "Minutes", null, "All that was said.", editor);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> emendations.add(story, 0, "Minutes", null, "Said twice.", editor))
                .withMessageContaining("added a transcript")
                .withMessageContaining(editor.name())
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void queriesEverySpellingButTheHouseForm() {
        String house = "Zoltav";
        said("The minister flew to " + house + "y on Monday.", JUNE);
        said("The minister flew to " + house + "i on Monday.", JUNE);
        assertThat(only(Assessment.VARIANT).members()).hasSize(2);

        houseForms.set(story, null, house + "y", editor);
        DiscrepancyView found = only(Assessment.VARIANT);

        assertThat(found.because().english()).contains("the house writes “" + house + "y”");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> houseForms.set(story, null, house + "i", editor))
                .withMessageContaining(house + "y");
        houseForms.takeBack(story, house + "y", editor);
        assertThat(houseForms.of(house + "i")).isNull();
    }

    @Test
    void holdsPrintingsAgainstATranscript() {
        said("“We will not leave the table before this is done,” the minister said.", JUNE);
        said("“We will leave the table before this is done,” the minister said.", JUNE);
        assertThat(only(Assessment.MEANING).members()).hasSize(2);

        emendations.add(
                story,
                ledgers.version(story),
                "Transcript",
                "https://example.com/transcript",
                "Good evening. We will not leave the table before that is done. Thank you.",
                editor);
        bookkeeper.catchUp();

        Utterance utterance = ledgers.of(story).utterances().getFirst();
        assertThat(utterance.printings().getFirst().member().articleId()).isNegative();
        assertThat(utterance.differences())
                .extracting(Difference::kind)
                .filteredOn(kind -> kind != Assessment.PUNCTUATION)
                .containsExactly(Assessment.WORDING, Assessment.MEANING, Assessment.WORDING);
    }

    @Test
    void remembersWhichPrintingIsTheMaster() {
        said("“We will not leave the table before this is done,” the minister said.", JUNE);
        said("“We will leave the table before this is done,” the minister said.", JUNE);
        bookkeeper.catchUp();
        Member other = ledgers.of(story).utterances().getFirst().printings().getLast().member();

        emendations.choose(story, ledgers.version(story), other.print(), List.of(), editor);
        bookkeeper.catchUp();

        assertThat(
                        ledgers.of(story)
                                .utterances()
                                .getFirst()
                                .printings()
                                .getFirst()
                                .member()
                                .print())
                .isEqualTo(other.print());
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

    private ArticleView said(String words, @Nullable String day) {
        var copy =
                new NewArticle(
                        new ArticleDetails(
                                "Talks with Norland",
                                null,
                                null,
                                day == null ? null : LocalDate.parse(day),
                                "en",
                                null),
                        "Talks with Norland\n\n" + words + "\n\n" + ArticleFixtures.word() + ".",
                        "UTF-8",
                        "copy.txt");
        ArticleView article = newsroom.article(copy, editor);
        stories.put(story, article.id(), editor);
        return article;
    }

    private DiscrepancyView resolved(DiscrepancyView found) {
        return discrepancies.resolve(
                found.id(), found.version(), Resolution.EXPLAINED, "It grew.", List.of(), editor);
    }

    private DiscrepancyView only(Assessment assessment) {
        bookkeeper.catchUp();
        List<DiscrepancyView> found = of(assessment);
        assertThat(found).as(assessment + " among " + all()).hasSize(1);
        return found.getFirst();
    }

    private List<DiscrepancyView> of(Assessment assessment) {
        return all().stream().filter(each -> each.assessment() == assessment).toList();
    }

    private List<DiscrepancyView> all() {
        return discrepancies.find(inStory(), null, 200).items();
    }

    private DiscrepancyFilter inStory() {
        return new DiscrepancyFilter(story, null, null, null, null, false);
    }
}
