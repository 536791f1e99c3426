package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a claim is pinned: to whole characters of the stored text. */
abstract class PinningContract extends WithClaims {

    private static final String EMOJI = "\uD83D\uDDDE\uFE0F";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

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
}
