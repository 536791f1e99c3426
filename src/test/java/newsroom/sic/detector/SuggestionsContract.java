package newsroom.sic.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SuggestionsContract {

    private static final String ORDINAL = "ordinal-misspelt";

    @Autowired private Suggestions suggestions;
    @Autowired private Detectors detectors;
    @Autowired private CloseReadings readings;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Annotations annotations;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private ArticleView article;

    @BeforeEach
    void bringsAnArticleIn() {
        editor = cast.editor();
        article =
                newsroom.article(
                        """
                        Norland joins the league %s

                        Norland became the 33-d member of the league. The minister signed the the \
                        papers in the evening. Nobody spoke of a third.
                        """
                                .formatted(ArticleFixtures.word()),
                        editor);
    }

    @Test
    @Tag("rule7")
    void makesADraftOfTheOneWhoTakesItUpAndNothingMore() {
        AnnotationView draft = suggestions.takeUp(article.id(), key(ORDINAL), editor);

        ClaimView claim = claims.one(draft.claimId());
        assertThat(claim.anchor().exact()).isEqualTo("33-d");
        assertThat(claim.statement()).isEqualTo("Norland became the 33-d member of the league.");
        assertThat(claim.verdict()).isNull();
        assertThat(draft.author()).isEqualTo(editor.id());
        assertThat(draft.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(draft.finding().issue()).isEqualTo(Issue.FIGURE);
        assertThat(draft.finding().body()).contains(of(ORDINAL).explanation());
        assertThat(draft.finding().proposedVerdict()).isNull();
        assertThat(of(ORDINAL).fate())
                .returns(draft.id(), Fate::annotationId)
                .returns(claim.id(), Fate::claimId)
                .returns(editor.name(), Fate::by);
    }

    @Test
    void annotatesTheClaimThatSitsThere() {
        newsroom.claim(article, "Norland became the 33-d member of the league.", editor);
        ClaimView inner = newsroom.claim(article, "the 33-d member", editor);

        AnnotationView draft = suggestions.takeUp(article.id(), key(ORDINAL), editor);

        assertThat(draft.claimId()).isEqualTo(inner.id());
        assertThat(claims.on(article.id())).hasSize(2);
    }

    @Test
    @Tag("rule4")
    void makesOneClaimOfManyWhoPressAtOnceAndTellsTheOthers() {
        long key = key(ORDINAL);
        readings.shown(article.id());

        AtOnce<AnnotationView> all =
                AtOnce.times(4, () -> suggestions.takeUp(article.id(), key, editor));

        assertThat(all.done()).hasSize(1);
        assertThat(all.refused())
                .hasSize(3)
                .allSatisfy(no ->
                        assertThat(no)
                                .isInstanceOf(Refusal.class)
                                .hasMessageContaining(editor.name() + " was quicker"));
        assertThat(claims.on(article.id())).hasSize(1);
        assertThat(annotations.onArticle(article.id()).values())
                .singleElement()
                .satisfies(notes -> assertThat(notes).hasSize(1));
    }

    @Test
    void doesNotComeBackWhenTheTextIsReadAnew() {
        long dismissed = key(ORDINAL);
        suggestions.dismiss(article.id(), dismissed, "so in the original", editor);
        suggestions.takeUp(article.id(), key("doubled-word"), editor);

        articles.correct(
                article.id(), article.version(), ArticleFixtures.dated(null, "2024-06-03"), editor);

        assertThat(shown()).noneMatch(Suggested::isWaiting);
        assertThat(of(ORDINAL).fate())
                .returns("so in the original", Fate::reason)
                .returns(Fate.Kind.DISMISSED, Fate::kind);
        refuses(
                () -> suggestions.takeUp(article.id(), dismissed, cast.editor()),
                Refusal.Kind.STALE,
                "so in the original");
    }

    @Test
    void waitsAgainWhenItsDismissalIsTakenBackOnce() {
        long key = key(ORDINAL);
        long fate = fate(suggestions.dismiss(article.id(), key, "right as it stands", editor));

        assertThat(suggestions.takeBack(article.id(), key, fate, editor).isWaiting()).isTrue();
        refuses(
                () -> suggestions.takeBack(article.id(), key, fate, editor),
                Refusal.Kind.STALE,
                "stands no longer");
        suggestions.takeUp(article.id(), key, editor);
    }

    @Test
    @Tag("rule6")
    void letsADraftAndTheClaimMadeForItGoWhenTakenBack() {
        long key = key(ORDINAL);
        AnnotationView draft = suggestions.takeUp(article.id(), key, editor);

        assertThat(suggestions.takeBack(article.id(), key, fate(of(ORDINAL)), editor).isWaiting())
                .isTrue();

        assertThat(claims.on(article.id())).isEmpty();
        refuses(() -> annotations.one(draft.id()), Refusal.Kind.ABSENT, "annotation");
        assertThat(history.of(Subject.annotation(draft.id()), null, 20).items())
                .first()
                .returns("dropped the draft", Entry::action)
                .satisfies(entry -> assertThat(entry.changes()).isNotEmpty());
        suggestions.takeUp(article.id(), key, editor);
    }

    @Test
    void keepsWhatSomebodyBuiltOnADraftThatIsTakenBack() {
        ClaimView there = newsroom.claim(article, "the 33-d member", editor);
        suggestions.takeUp(article.id(), key(ORDINAL), editor);
        suggestions.takeBack(article.id(), key(ORDINAL), fate(of(ORDINAL)), editor);
        assertThat(claims.one(there.id()).number()).isEqualTo(there.number());

        AnnotationView draft = suggestions.takeUp(article.id(), key("doubled-word"), editor);
        annotations.submit(draft.id(), draft.version(), editor);
        long fate = fate(of("doubled-word"));
        refuses(
                () -> suggestions.takeBack(article.id(), key("doubled-word"), fate, editor),
                Refusal.Kind.RULE,
                "withdrawn instead");
        assertThat(of("doubled-word").isWaiting()).isFalse();
    }

    private static long fate(Suggested one) {
        Fate fate = one.fate();
        return fate == null ? -1 : fate.id();
    }

    @Test
    void wantsAReason() {
        refuses(
                () -> suggestions.dismiss(article.id(), key(ORDINAL), " ", editor),
                Refusal.Kind.INVALID,
                "reason");
        refuses(
                () -> suggestions.dismiss(article.id(), 4711, "none", editor),
                Refusal.Kind.ABSENT,
                "suggestion");
    }

    @Test
    @Tag("rule6")
    void tellsHistoryWhatBecameOfIt() {
        long key = key(ORDINAL);
        long fate = fate(suggestions.dismiss(article.id(), key, "misread", editor));
        suggestions.takeBack(article.id(), key, fate, editor);
        suggestions.takeUp(article.id(), key, editor);

        assertThat(history.of(Subject.article(article.id()), null, 20).items())
                .extracting(Entry::action)
                .containsSubsequence(
                        "took up the suggestion",
                        "wrote the annotation",
                        "made the claim",
                        "took back the dismissal of the suggestion",
                        "dismissed the suggestion");
    }

    @Test
    void countsWhatBecameOfARulesSuggestions() {
        DeskRecord before = record("doubled-word");
        Person reviewer = cast.reviewer();
        AnnotationView draft = suggestions.takeUp(article.id(), key("doubled-word"), editor);
        newsroom.approved(annotations.submit(draft.id(), draft.version(), editor), reviewer);
        DeskRecord dismissals = record(ORDINAL);
        suggestions.dismiss(article.id(), key(ORDINAL), "a reason " + article.id(), editor);

        assertThat(record("doubled-word"))
                .returns(before.takenUp() + 1, DeskRecord::takenUp)
                .returns(before.approved() + 1, DeskRecord::approved);
        assertThat(record(ORDINAL).dismissed()).isEqualTo(dismissals.dismissed() + 1);
    }

    private DeskRecord record(String rule) {
        return detectors.all().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .here();
    }

    @Test
    void keepsAMutedRuleOffThePagesAndOnTrial() {
        Person reviewer = cast.reviewer();
        int version = version(ORDINAL);

        int muted = detectors.mute(ORDINAL, version, true, reviewer);
        try {
            assertThat(shown()).extracting(Suggested::rule).doesNotContain(ORDINAL);
            assertThat(readings.shown(article.id()).suggestions())
                    .anyMatch(each -> each.rule().equals(ORDINAL));
            assertThat(detectors.trial().rules())
                    .filteredOn(each -> each.rule().equals(ORDINAL))
                    .allMatch(each -> each.hits() > 0);
            refuses(
                    () -> detectors.mute(ORDINAL, version, true, reviewer),
                    Refusal.Kind.STALE,
                    "meanwhile");
        } finally {
            detectors.mute(ORDINAL, muted, false, reviewer);
        }
        assertThat(shown()).extracting(Suggested::rule).contains(ORDINAL);
        refuses(
                () -> detectors.mute("no-such-rule", 0, true, reviewer),
                Refusal.Kind.ABSENT,
                "rule");
    }

    private int version(String rule) {
        return detectors.all().stream()
                .filter(each -> each.rule().equals(rule))
                .mapToInt(Detector::version)
                .findFirst()
                .orElseThrow();
    }

    private List<Suggested> shown() {
        return suggestions.among(readings.shown(article.id()), article.id());
    }

    private Suggested of(String rule) {
        return shown().stream().filter(each -> each.rule().equals(rule)).findFirst().orElseThrow();
    }

    private long key(String rule) {
        return of(rule).key();
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind, String because) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(because)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
