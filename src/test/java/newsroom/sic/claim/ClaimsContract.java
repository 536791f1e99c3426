package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

abstract class ClaimsContract {

    private static final String EMOJI = "\uD83D\uDDDE\uFE0F";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @Autowired private Claims claims;
    @Autowired private Articles articles;
    @Autowired private Annotations annotations;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester mvc;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    // Pinning

    @Test
    void takesQuoteAndContextFromTheStoredText() {
        ArticleView article = newsroom.article(editor);
        RevisionText revision = articles.text(article.id());

        ClaimView claim = newsroom.claim(article, "13 agreements", editor);

        Anchor anchor = claim.anchor();
        assertThat(anchor.state()).isEqualTo(AnchorState.EXACT);
        assertThat(anchor.quote().exact()).isEqualTo("13 agreements");
        assertThat(anchor.quote().prefix()).endsWith("The minister said that ");
        assertThat(anchor.quote().suffix()).startsWith(" have already been concluded.");
        assertThat(revision.text().slice(anchor.span())).isEqualTo("13 agreements");
        assertThat(line(revision, anchor).span().contains(anchor.span())).isTrue();
        assertThat(revision.passages().get(anchor.passage() - 1).span().contains(anchor.span()))
                .isTrue();
        assertThat(claim.statement()).isEqualTo("13 agreements");
        assertThat(claim.status()).isEqualTo(VerificationStatus.UNCHECKED);
        assertThat(claims.one(claim.id())).isEqualTo(claim);
    }

    private static LineText line(RevisionText revision, Anchor anchor) {
        return revision.lines().get(anchor.line() - 1);
    }

    @Test
    @DisplayName("case 37: what a browser says of quote, state and people is not looked at")
    void believesNothingThatABrowserSaysBesidesTheSpan() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");
        Person somebody = cast.reviewer();

        assertThat(
                        mvc.post()
                                .uri("/articles/{id}/claims", article.id())
                                .with(Cast.sending(editor))
                                .param("revision", "1")
                                .param("start", Integer.toString(pointed.start()))
                                .param("end", Integer.toString(pointed.end()))
                                .param("exact", "17 agreements")
                                .param("quote", "17 agreements")
                                .param("anchor.quote.exact", "17 agreements")
                                .param("prefix", "Nobody said that ")
                                .param("suffix", " were broken")
                                .param("status", "CHECKED")
                                .param("verdict", "ACCURATE")
                                .param("number", "99")
                                .param("version", "99")
                                .param("articleId", "1")
                                .param("madeBy", Long.toString(somebody.id())))
                .hasStatus(302);

        ClaimView made = claims.on(article.id()).getFirst();
        assertThat(made.anchor().quote().exact()).isEqualTo("13 agreements");
        assertThat(made.anchor().quote().prefix()).endsWith("said that ");
        assertThat(made.status()).isEqualTo(VerificationStatus.UNCHECKED);
        assertThat(made.verdict()).isNull();
        assertThat(made.number()).isEqualTo(1);
        assertThat(made.madeBy()).isEqualTo(editor.id());
    }

    @Test
    @DisplayName("case 30: offsets count code points, whatever stands before them")
    void countsInCodePoints() {
        String before = EMOJI + " e\u0301 " + FAMILY + " \u05E9\u05DC\u05D5\u05DD \uFB01 ";
        ArticleView article =
                newsroom.article(
                        ArticleFixtures.textWith(before + "It cost 4.5 billion euros."), editor);
        RevisionText revision = articles.text(article.id());

        ClaimView claim = newsroom.claim(article, "4.5 billion euros", editor);

        Span span = claims.one(claim.id()).anchor().span();
        assertThat(revision.text().slice(span)).isEqualTo("4.5 billion euros");
        assertThat(span.length()).isEqualTo(17);
        assertThat(span.start())
                .isEqualTo(
                        revision.text().toString().indexOf("4.5 billion")
                                - (int)
                                        before.chars()
                                                .filter(c -> Character.isHighSurrogate((char) c))
                                                .count());
    }

    @Test
    @DisplayName("case 31: a selection is snapped to whole characters, without white space")
    void snapsToWholeCharacters() {
        ArticleView article =
                newsroom.article(
                        ArticleFixtures.textWith("One family " + FAMILY + " signed e\u0301lan."),
                        editor);
        RevisionText revision = articles.text(article.id());
        int family = revision.text().toCodePoint(revision.text().toString().indexOf(FAMILY));

        Anchor inside = claims.preview(article.id(), family + 1, family + 2);
        Anchor spaces = claims.preview(article.id(), family - 1, family + 6);

        assertThat(inside.quote().exact()).isEqualTo(FAMILY);
        assertThat(spaces.quote().exact()).isEqualTo(FAMILY);
        assertThat(inside.span()).isEqualTo(spaces.span());
    }

    @Test
    @DisplayName("case 31: a selection across paragraphs keeps the text between them")
    void pinsAcrossParagraphs() {
        ArticleView article =
                newsroom.article("One ends here.\n\n" + ArticleFixtures.text(), editor);

        Anchor anchor = claims.preview(article.id(), 9, 21);

        assertThat(anchor.quote().exact()).isEqualTo("here.\n\nTalks");
        assertThat(anchor.span()).isEqualTo(new Span(9, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, before the text",
        "5, 5, Nothing is selected",
        "9, 5, ends before it starts",
        "5, 1000000, only",
        "2147483646, 2147483647, only",
        "-2147483648, 2147483647, before the text"
    })
    @DisplayName("case 31: a selection that is none is refused")
    void refusesASpanThatIsNone(int start, int end, String because) {
        ArticleView article = newsroom.article(editor);
        RevisionText revision = articles.text(article.id());

        refuses(
                () -> claims.make(article.id(), ClaimFixtures.at(revision, start, end), editor),
                Refusal.Kind.INVALID,
                because);

        assertThat(claims.on(article.id())).isEmpty();
    }

    @Test
    @DisplayName("case 31: a selection of white space alone is refused")
    void refusesWhiteSpace() {
        ArticleView article =
                newsroom.article("A.\n\n \u00A0\u200B \n\n" + ArticleFixtures.text(), editor);
        RevisionText revision = articles.text(article.id());

        refuses(
                () -> claims.make(article.id(), ClaimFixtures.at(revision, 2, 10), editor),
                Refusal.Kind.INVALID,
                "only white space");
    }

    @Test
    void refusesToPinToARevisionThatIsNotTheCurrentOne() {
        ArticleView article = newsroom.article(editor);

        refuses(
                () -> claims.make(article.id(), new NewClaim(2, 0, 5, null, null, null), editor),
                Refusal.Kind.STALE,
                "new revision");
        refuses(
                () -> claims.make(Long.MAX_VALUE, new NewClaim(1, 0, 5, null, null, null), editor),
                Refusal.Kind.ABSENT,
                "no such article");
    }

    // The same again, and at once

    @Test
    @DisplayName("case 39: the same request twice makes one claim")
    void makesOneClaimOfTheSameRequestTwice() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");

        ClaimView first = claims.make(article.id(), pointed, editor);
        ClaimView again = claims.make(article.id(), pointed, editor);

        assertThat(again).isEqualTo(first);
        assertThat(claims.on(article.id())).containsExactly(first);
    }

    @Test
    @DisplayName("case 39: the same request eight times at once makes one claim")
    void makesOneClaimOfTheSameRequestAtOnce() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");

        AtOnce<ClaimView> all = AtOnce.times(8, () -> claims.make(article.id(), pointed, editor));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done())
                .extracting(ClaimView::id)
                .hasSize(8)
                .containsOnly(claims.on(article.id()).getFirst().id());
        assertThat(claims.on(article.id())).hasSize(1);
    }

    @Test
    @DisplayName("case 39: a request key is each person's own")
    void makesTwoClaimsWhereTwoPeopleHaveTheSameKey() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");

        ClaimView mine = claims.make(article.id(), pointed, editor);
        ClaimView theirs = claims.make(article.id(), pointed, cast.editor());

        assertThat(claims.on(article.id())).containsExactly(mine, theirs);
    }

    @Test
    void numbersClaimsWithoutGapOrRepetitionUnderConcurrency() {
        ArticleView article = newsroom.article(editor);
        RevisionText revision = articles.text(article.id());
        AtomicInteger next = new AtomicInteger();

        AtOnce<ClaimView> all =
                AtOnce.times(
                        8,
                        () -> {
                            int start = 6 * next.getAndIncrement();
                            return claims.make(
                                    article.id(),
                                    ClaimFixtures.at(revision, start, start + 6),
                                    editor);
                        });

        assertThat(all.refused()).isEmpty();
        assertThat(claims.on(article.id()))
                .extracting(ClaimView::number)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    // Changing and removing

    @Test
    @Tag("rule4")
    @Tag("rule6")
    void editsAgainstTheVersionThatWasSeen() {
        ClaimView claim = newsroom.claim(editor);
        ClaimDetails details = new ClaimDetails("Thirteen were signed", "Blinken", null, null);

        ClaimView edited = claims.edit(claim.id(), claim.version(), details, editor);

        assertThat(claims.one(claim.id())).isEqualTo(edited);
        assertThat(edited.details()).isEqualTo(details);
        assertThat(edited.version()).isGreaterThan(claim.version());
        assertThat(told(claim).getFirst().changes())
                .containsExactly(
                        new Change("statement", "13 agreements", "Thirteen were signed"),
                        new Change("claimant", null, "Blinken"));
    }

    @Test
    @Tag("rule4")
    void refusesAnEditAgainstAnOlderVersion() {
        ClaimView claim = newsroom.claim(editor);
        claims.edit(claim.id(), claim.version(), saying("First"), editor);

        refuses(
                () -> claims.edit(claim.id(), claim.version(), saying("Second"), editor),
                Refusal.Kind.STALE,
                "Somebody else");

        assertThat(claims.one(claim.id()).statement()).isEqualTo("First");
    }

    @Test
    @Tag("rule4")
    @DisplayName("case 38: of two who save a claim at once exactly one wins")
    void letsOneOfTwoWhoEditAtOnceWin() {
        ClaimView claim = newsroom.claim(editor);

        AtOnce<ClaimView> both =
                AtOnce.of(
                        List.of(
                                () -> claims.edit(claim.id(), claim.version(), saying("A"), editor),
                                () ->
                                        claims.edit(
                                                claim.id(), claim.version(), saying("B"), editor)));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
        assertThat(claims.one(claim.id())).isEqualTo(both.done().getFirst());
    }

    @Test
    @Tag("rule4")
    @DisplayName("case 38: the second to save sees both texts and keeps what was typed")
    void showsBothTextsToTheSecondWhoSaves() {
        ClaimView claim = newsroom.claim(editor);
        claims.edit(claim.id(), claim.version(), saying("What the first one wrote"), editor);

        assertThat(
                        mvc.post()
                                .uri("/claims/{id}/edit", claim.id())
                                .with(Cast.sending(editor))
                                .param("version", Integer.toString(claim.version()))
                                .param("statement", "What the second one typed"))
                .hasStatus(412)
                .bodyText()
                .contains("What the first one wrote", "What the second one typed");
    }

    private static ClaimDetails saying(String statement) {
        return new ClaimDetails(statement, null, null, null);
    }

    @Test
    void keepsStatementsOfAnyScriptUpToTheirLengthInCodePoints() {
        ClaimView claim = newsroom.claim(editor);
        String longest = "\uD835\uDD52".repeat(5000);

        claims.edit(claim.id(), claim.version(), saying(longest), editor);

        assertThat(claims.one(claim.id()).statement()).isEqualTo(longest);
        refuses(() -> saying(longest + "x"), Refusal.Kind.INVALID, "at most 5000");
        refuses(() -> saying("a\u0000b"), Refusal.Kind.INVALID, "NUL");
        refuses(() -> saying("a\uD800b"), Refusal.Kind.INVALID, "surrogate");
    }

    @Test
    void removesAClaimOnWhichNothingRestsWithEvidenceAndLinks() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        ClaimView other = newsroom.claim(article, "A second round", editor);
        claims.link(claim.id(), other.id(), editor);
        evidence.file(claim.id(), ClaimFixtures.evidence(), null, editor);

        claims.remove(claim.id(), claim.version(), editor);

        refuses(() -> claims.one(claim.id()), Refusal.Kind.ABSENT, "no such claim");
        assertThat(claims.on(article.id())).containsExactly(other);
        assertThat(claims.linked(other.id())).isEmpty();
        assertThat(told(claim).getFirst().changes())
                .contains(new Change("exact", "13 agreements", null));
    }

    @Autowired private EvidenceFile evidence;

    @Test
    @Tag("rule6")
    void keepsAClaimOnWhichAnAnnotationRests() {
        ClaimView claim = newsroom.claim(editor);
        newsroom.draft(claim, editor);

        refuses(
                () -> claims.remove(claim.id(), claim.version(), editor),
                Refusal.Kind.RULE,
                "annotations");

        assertThat(claims.one(claim.id()).id()).isEqualTo(claim.id());
    }

    @Test
    @Tag("rule6")
    void keepsAClaimWhoseOnlyAnnotationWasWithdrawn() {
        ClaimView claim = newsroom.claim(editor);
        AnnotationView draft = newsroom.draft(claim, editor);
        annotations.withdraw(draft.id(), draft.version(), editor);

        refuses(
                () -> claims.remove(claim.id(), claim.version(), editor),
                Refusal.Kind.RULE,
                "annotations");

        assertThat(annotations.one(draft.id()).claimId()).isEqualTo(claim.id());
    }

    @Test
    @Tag("rule4")
    void refusesToRemoveWhatSomebodyElseHasChanged() {
        ClaimView claim = newsroom.claim(editor);
        claims.edit(claim.id(), claim.version(), saying("First"), editor);

        refuses(
                () -> claims.remove(claim.id(), claim.version(), editor),
                Refusal.Kind.STALE,
                "Somebody else");
    }

    // Links

    @Test
    void pointsTwoClaimsAtEachOther() {
        ClaimView one = newsroom.claim(editor);
        ClaimView other = newsroom.claim(editor);

        claims.link(one.id(), other.id(), editor);
        claims.link(other.id(), one.id(), editor);

        assertThat(claims.linked(one.id())).containsExactly(other);
        assertThat(claims.linked(other.id())).containsExactly(one);
        assertThat(told(one))
                .extracting(Entry::action)
                .containsOnlyOnce("pointed the claim at another");

        claims.part(other.id(), one.id(), editor);

        assertThat(claims.linked(one.id())).isEmpty();
        assertThat(claims.linked(other.id())).isEmpty();
    }

    @Test
    void keepsOneLinkWhenBothPointAtOnce() {
        ClaimView one = newsroom.claim(editor);
        ClaimView other = newsroom.claim(editor);

        AtOnce<Boolean> both =
                AtOnce.of(List.of(() -> linked(one, other), () -> linked(other, one)));

        assertThat(both.refused()).isEmpty();
        assertThat(claims.linked(one.id())).containsExactly(other);
    }

    private boolean linked(ClaimView one, ClaimView other) {
        claims.link(one.id(), other.id(), editor);
        return true;
    }

    @Test
    void refusesToPointAClaimAtItselfOrAtNothing() {
        ClaimView claim = newsroom.claim(editor);

        refuses(() -> claims.link(claim.id(), claim.id(), editor), Refusal.Kind.INVALID, "itself");
        refuses(
                () -> claims.link(claim.id(), Long.MAX_VALUE, editor),
                Refusal.Kind.ABSENT,
                "no such claim");
    }

    // Coverage

    @Test
    void checksALineWhenAllItsClaimsAreChecked() {
        Person reviewer = cast.reviewer();
        ArticleView article = newsroom.article(editor);
        ClaimView one = newsroom.claim(article, "13 agreements", editor);
        ClaimView other = newsroom.claim(article, "already been concluded", editor);
        int n = one.anchor().line();

        newsroom.approved(newsroom.submitted(one, editor), reviewer);
        assertThat(coverage(article, n)).isEqualTo(Coverage.OPEN);

        newsroom.approved(newsroom.submitted(other, editor), reviewer);
        assertThat(coverage(article, n)).isEqualTo(Coverage.CHECKED);
        assertThat(articles.coverage(List.of(article.id())).values())
                .extracting(CoverageTally::checked)
                .containsExactly(1);

        ClaimView third = newsroom.claim(article, "The minister", editor);
        assertThat(coverage(article, n)).isEqualTo(Coverage.OPEN);

        claims.remove(third.id(), third.version(), editor);
        assertThat(coverage(article, n)).isEqualTo(Coverage.CHECKED);
    }

    @Test
    void opensALineAgainWhenAnApprovalFallsAway() {
        Person reviewer = cast.reviewer();
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        AnnotationView approved = newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        assertThat(coverage(article, claim.anchor().line())).isEqualTo(Coverage.CHECKED);

        annotations.edit(
                approved.id(), approved.version(), AnnotationFixtures.saying("Or not."), editor);

        assertThat(coverage(article, claim.anchor().line())).isEqualTo(Coverage.OPEN);
    }

    private Coverage coverage(ArticleView article, int n) {
        return articles.text(article.id()).lines().get(n - 1).coverage();
    }

    @Test
    void talliesClaimsByStatus() {
        ArticleView article = newsroom.article(editor);
        newsroom.claim(article, "13 agreements", editor);
        newsroom.draft(newsroom.claim(article, "The minister", editor), editor);
        newsroom.submitted(newsroom.claim(article, "A second round", editor), editor);

        assertThat(claims.tally(List.of(article.id())))
                .containsOnly(
                        org.assertj.core.api.Assertions.entry(
                                article.id(), new StatusTally(1, 1, 1, 0)));
    }

    // What the store itself refuses

    @Test
    void refusesAVerdictOnAnUncheckedClaimInTheStoreItself() {
        ClaimView claim = newsroom.claim(editor);

        storeRefuses("update claim set verdict = 'ACCURATE' where id = ?", claim);
        storeRefuses("update claim set status = 'DONE' where id = ?", claim);
        storeRefuses("update claim set anchor_state = 'GONE' where id = ?", claim);
        storeRefuses("update claim set span_end = span_start where id = ?", claim);
        storeRefuses("update claim set anchor_revision = 2 where id = ?", claim);
    }

    private void storeRefuses(String sql, ClaimView claim) {
        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .as(sql)
                .isThrownBy(() -> jdbc.sql(sql).param(claim.id()).update());
    }

    @Test
    void keepsQuotesWhoseContextIsOutsideTheBasicPlane() {
        String crowd = "\uD83D\uDDDE".repeat(60);
        ArticleView article =
                newsroom.article(ArticleFixtures.textWith(crowd + "word" + crowd), editor);

        ClaimView claim = newsroom.claim(article, "word", editor);

        Quote quote = claims.one(claim.id()).anchor().quote();
        assertThat(quote.prefix()).isNotEmpty().matches("(\uD83D\uDDDE)+");
        assertThat(quote.suffix()).isNotEmpty().matches("(\uD83D\uDDDE)+");
    }

    private List<Entry> told(ClaimView claim) {
        return history.of(Subject.claim(claim.id()), null, 100).items();
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind, String because) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(because)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
