package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was removed can be had back. */
abstract class RemovedContract {

    @Autowired private Claims claims;
    @Autowired private ClaimRecords records;
    @Autowired private DeskClaims desk;
    @Autowired private EvidenceFile evidence;
    @Autowired private Annotations annotations;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private ArticleView article;
    private ClaimView claim;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
        article = newsroom.article(editor);
        claim = newsroom.claim(article, "13 agreements", editor);
    }

    @Test
    @Tag("rule6")
    void bringsAClaimBackWithItsEvidenceAndLinks() {
        ClaimView other = newsroom.claim(article, "A second round", editor);
        claims.link(claim.id(), other.id(), editor);
        EvidenceView piece = file();
        ClaimView gone = claims.remove(claim.id(), claim.version(), editor);

        claims.restore(claim.id(), gone.version(), editor);

        ClaimView back = claims.one(claim.id());
        assertThat(back.number()).isEqualTo(claim.number());
        assertThat(back.anchor()).isEqualTo(claim.anchor());
        assertThat(evidence.on(claim.id())).containsExactly(piece);
        assertThat(claims.linked(claim.id())).containsExactly(other);
        assertThat(claims.on(article.id())).containsExactly(back, other);
        assertThat(last(Subject.claim(claim.id())).action()).isEqualTo("restored the claim");
    }

    @Test
    void leavesAClaimThatIsRemovedOutOfEveryList() {
        file();
        claims.remove(claim.id(), claim.version(), editor);
        ClaimFilter ofArticle = ofArticle(null);

        assertThat(claims.some(List.of(claim.id()))).isEmpty();
        assertThat(claims.tally(List.of(article.id()))).isEmpty();
        assertThat(evidence.onArticle(article.id())).isEmpty();
        assertThat(records.find(ofArticle, null, 10).items()).isEmpty();
        assertThat(records.byStatus(ofArticle)).isEmpty();
    }

    @Test
    void neverGivesANumberTwice() {
        claims.remove(claim.id(), claim.version(), editor);

        assertThat(newsroom.claim(article, "A second round", editor).number())
                .isEqualTo(claim.number() + 1);
    }

    @Test
    @Tag("rule4")
    void restoresOnlyWhatIsRemovedAndAgainstItsVersion() {
        refuses(() -> claims.restore(claim.id(), claim.version(), editor), Refusal.Kind.ABSENT);
        ClaimView gone = claims.remove(claim.id(), claim.version(), editor);
        refuses(() -> claims.restore(claim.id(), gone.version() - 1, editor), Refusal.Kind.STALE);
        claims.restore(claim.id(), gone.version(), editor);
        refuses(() -> claims.restore(claim.id(), gone.version(), editor), Refusal.Kind.ABSENT);
    }

    @Test
    @Tag("rule6")
    void bringsAPieceOfEvidenceBackAsItWas() {
        EvidenceView piece = file();
        EvidenceView gone = evidence.remove(piece.id(), piece.version(), editor);
        assertThat(evidence.on(claim.id())).isEmpty();
        refuses(() -> evidence.one(piece.id()), Refusal.Kind.ABSENT);

        evidence.restore(piece.id(), gone.version(), editor);

        assertThat(evidence.one(piece.id()).details()).isEqualTo(piece.details());
        assertThat(last(Subject.evidence(piece.id())).changes())
                .contains(new Change("source", null, piece.details().source()));
        refuses(() -> evidence.restore(piece.id(), gone.version(), editor), Refusal.Kind.ABSENT);
    }

    @Test
    @Tag("rule2")
    void breaksTheSealOfWhatWasApprovedWithoutThePiece() {
        EvidenceView piece = file();
        EvidenceView gone = evidence.remove(piece.id(), piece.version(), editor);
        AnnotationView approved =
                newsroom.approved(newsroom.submitted(claim, editor), cast.reviewer());

        evidence.restore(piece.id(), gone.version(), editor);

        assertThat(annotations.one(approved.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void asksToLookAgainAtAClaimWhoseEvidenceIsPastItsDate() {
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        evidence.file(claim.id(), until(today), null, editor);
        assertThat(lapsed(today)).isEmpty();

        EvidenceView old = evidence.file(claim.id(), until(today.minusDays(1)), null, editor);
        assertThat(lapsed(today)).containsExactly(claim.id());
        assertThat(desk.of(editor.id(), today, today, 1_000).lapsed())
                .anyMatch(row -> row.id() == claim.id() && row.lapsed(today));

        evidence.edit(old.id(), old.version(), until(today.plusDays(30)), editor);
        assertThat(lapsed(today)).isEmpty();
    }

    private List<Long> lapsed(LocalDate today) {
        return records.find(ofArticle(today), null, 10).items().stream()
                .map(ClaimRecord::id)
                .toList();
    }

    private ClaimFilter ofArticle(@Nullable LocalDate lapsedBy) {
        return new ClaimFilter(
                article.id(), null, null, null, null, null, null, null, null, null, null, lapsedBy);
    }

    private static EvidenceDetails until(LocalDate day) {
        return new EvidenceDetails(
                "The register", null, null, Grade.PRIMARY, Stance.SUPPORTS, null, day);
    }

    private EvidenceView file() {
        return evidence.file(claim.id(), ClaimFixtures.evidence(), null, editor);
    }

    private Entry last(Subject subject) {
        return history.of(subject, null, 1).items().getFirst();
    }

    private static void refuses(ThrowingCallable call, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(no -> assertThat(no.kind()).isEqualTo(kind));
    }
}
