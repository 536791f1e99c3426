package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newsroom.sic.article.RestsOnText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Reanchoring;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The correction notes of a next text ("Correction: an earlier version of this article …"), offered
 * as evidence on the claims that they seem to speak of. A person takes one, or says that it does
 * not. What the desk itself owes for a verdict that fell is a correction, and lies with the
 * exports.
 */
@Service
@Order // behind the claims, which have gone on to the new text by then
public class CorrectionNoteOffers implements RestsOnText {

    /** Of one text, and in code points: a text of nothing but notes is somebody's joke. */
    private static final int AT_MOST = 10;

    private static final int LONGEST = 2_000;

    private static final String SELECT =
            "select claim_id, n, revision, span_start, span_end, passage, noticed_at"
                    + " from correction_note_offer";

    private final Claims claims;
    private final AnchorsBefore trail;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionNoteOffers(
            Claims claims,
            AnchorsBefore trail,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.trail = trail;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing of it changes with a text; what it lies on is held by the claims. */
    @Override
    public void hold(long articleId) {}

    @Override
    public boolean sitsOn(long articleId) {
        return false;
    }

    @Override
    public void follow(RevisionText before, RevisionText after, Reanchoring alignment, Actor by) {
        List<Span> notes =
                after.correctionNotesSince(before).stream()
                        .filter(note -> note.length() <= LONGEST)
                        .limit(AT_MOST)
                        .toList();
        if (notes.isEmpty()) {
            return;
        }
        for (ClaimView claim : claims.on(after.articleId())) {
            String told = told(claim);
            notes.stream()
                    .filter(note -> CorrectionNoteSpeaksOf.claim(after.text().slice(note), told))
                    .forEach(note -> offer(claim, after, note, by));
        }
    }

    /** All that is claimed and that it sat on: a note names what was wrong. */
    private String told(ClaimView claim) {
        return claim.statement()
                + " "
                + claim.anchor().exact()
                + " "
                + String.join(" ", trail.words(claim.id()));
    }

    private void offer(ClaimView claim, RevisionText after, Span note, Actor by) {
        String passage = after.text().slice(note);
        if (isKnown(claim.id(), passage)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into correction_note_offer (claim_id, n, revision, span_start, span_end,
                            passage, noticed_at)
                        select cast(? as bigint), coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?
                        from correction_note_offer where claim_id = ?
                        """)
                .params(
                        claim.id(),
                        after.number(),
                        note.start(),
                        note.end(),
                        passage,
                        now(),
                        claim.id())
                .update();
        events.publishEvent(
                new ClaimEvent.CorrectionNoteOffered(
                        claim.articleId(),
                        claim.id(),
                        List.of(new Change("passage", null, passage)),
                        by));
    }

    /** A text that is brought in again carries its notes again. */
    private boolean isKnown(long claimId, String passage) {
        return jdbc.sql(
                                "select count(*) from correction_note_offer where claim_id = ? and passage = ?")
                        .params(claimId, passage)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What is offered on a claim and nobody has said anything about, the first first. */
    @Transactional(readOnly = true)
    public List<CorrectionNoteOffer> on(long claimId) {
        return jdbc.sql(SELECT + " where claim_id = ? and state = 'OPEN' order by n")
                .param(claimId)
                .query(CorrectionNoteOffers::read)
                .list();
    }

    /** One that is open; nothing where it was taken or declined meanwhile. */
    @Transactional(readOnly = true)
    public Optional<CorrectionNoteOffer> open(long claimId, int n) {
        return on(claimId).stream().filter(offer -> offer.n() == n).findFirst();
    }

    /**
     * It goes on file as evidence.
     *
     * @throws Refusal when it was taken or declined meanwhile
     */
    @Transactional
    public void taken(long claimId, int n, Actor by) {
        claims.hold(claimId);
        decide(claimId, n, "TAKEN", by);
    }

    /** A program files the very words of one: that answers it. */
    @Transactional
    void takenWith(long claimId, @Nullable String passage, Actor by) {
        on(claimId).stream()
                .filter(offer -> offer.passage().equals(passage))
                .forEach(offer -> decide(claimId, offer.n(), "TAKEN", by));
    }

    /**
     * It does not speak of the claim.
     *
     * @throws Refusal when there is none, or it was taken or declined meanwhile
     */
    @Transactional
    public void decline(long claimId, int n, Actor by) {
        ClaimView claim = claims.hold(claimId);
        CorrectionNoteOffer offer = open(claimId, n).orElseThrow(() -> answered(claimId, n));
        decide(claimId, n, "DECLINED", by);
        events.publishEvent(
                new ClaimEvent.CorrectionNoteDeclined(
                        claim.articleId(),
                        claimId,
                        List.of(new Change("passage", offer.passage(), null)),
                        by));
    }

    private void decide(long claimId, int n, String state, Actor by) {
        int changed =
                jdbc.sql(
                                """
                                update correction_note_offer set state = ?, decided_at = ?,
                                    decided_by = ?
                                where claim_id = ? and n = ? and state = 'OPEN'
                                """)
                        .params(state, now(), by.id(), claimId, n)
                        .update();
        if (changed == 0) {
            throw answered(claimId, n);
        }
    }

    private Refusal answered(long claimId, int n) {
        return jdbc.sql("select state from correction_note_offer where claim_id = ? and n = ?")
                .params(claimId, n)
                .query(String.class)
                .optional()
                .map(_ -> Refusal.stale("claim.refused.correction-note-answered"))
                .orElseGet(() -> Refusal.absent("correction note"));
    }

    /**
     * One that was declined is offered again.
     *
     * @throws Refusal when there is none that was declined
     */
    @Transactional
    public void offerAgain(long claimId, int n, Actor by) {
        ClaimView claim = claims.hold(claimId);
        int changed =
                jdbc.sql(
                                """
                                update correction_note_offer set state = 'OPEN', decided_at = null,
                                    decided_by = null
                                where claim_id = ? and n = ? and state = 'DECLINED'
                                """)
                        .params(claimId, n)
                        .update();
        if (changed == 0) {
            throw Refusal.absent("correction note");
        }
        CorrectionNoteOffer offer = open(claimId, n).orElseThrow();
        events.publishEvent(
                new ClaimEvent.CorrectionNoteOffered(
                        claim.articleId(),
                        claimId,
                        List.of(new Change("passage", null, offer.passage())),
                        by));
    }

    private static CorrectionNoteOffer read(ResultSet row, int n) throws SQLException {
        return new CorrectionNoteOffer(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                new Span(row.getInt(4), row.getInt(5)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
