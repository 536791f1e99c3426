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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices when a next text of an article says that it was wrong, and offers that passage as
 * evidence on the claims that it seems to speak of. A person takes it, or says that it does not.
 */
@Service
@Order // behind the claims, which have gone on to the new text by then
public class CorrectionOffers implements RestsOnText {

    /** Of one text, and in code points: a text of nothing but corrections is somebody's joke. */
    private static final int AT_MOST = 10;

    private static final int LONGEST = 2_000;

    private static final String SELECT =
            "select claim_id, n, revision, span_start, span_end, passage, noticed_at"
                    + " from correction_offer";

    private final Claims claims;
    private final AnchorsBefore trail;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionOffers(
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
                after.correctionsSince(before).stream()
                        .filter(note -> note.length() <= LONGEST)
                        .limit(AT_MOST)
                        .toList();
        if (notes.isEmpty()) {
            return;
        }
        for (ClaimView claim : claims.on(after.articleId())) {
            String told = told(claim);
            notes.stream()
                    .filter(note -> SpeaksOf.both(after.text().slice(note), told))
                    .forEach(note -> offer(claim, after, note, by));
        }
    }

    /** All that is claimed and that it sat on: a correction names what was wrong. */
    private String told(ClaimView claim) {
        return claim.statement()
                + " "
                + claim.anchor().exact()
                + " "
                + String.join(" ", trail.words(claim.id()));
    }

    private void offer(ClaimView claim, RevisionText after, Span note, Actor by) {
        String passage = after.text().slice(note);
        jdbc.sql(
                        """
                        insert into correction_offer (claim_id, n, revision, span_start, span_end,
                            passage, noticed_at)
                        select cast(? as bigint), coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?
                        from correction_offer where claim_id = ?
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
                new ClaimEvent.CorrectionNoticed(
                        claim.articleId(),
                        claim.id(),
                        List.of(new Change("passage", null, passage)),
                        by));
    }

    /** What is offered on a claim and nobody has said anything about, the first first. */
    @Transactional(readOnly = true)
    public List<CorrectionOffer> on(long claimId) {
        return jdbc.sql(SELECT + " where claim_id = ? and state = 'OPEN' order by n")
                .param(claimId)
                .query(CorrectionOffers::read)
                .list();
    }

    /** One that is open; nothing where it was taken or declined meanwhile. */
    @Transactional(readOnly = true)
    public Optional<CorrectionOffer> open(long claimId, int n) {
        return on(claimId).stream().filter(offer -> offer.n() == n).findFirst();
    }

    /** It went on file as evidence. */
    @Transactional
    public void taken(long claimId, int n, Actor by) {
        claims.hold(claimId);
        decide(claimId, n, "TAKEN", by);
    }

    /**
     * It does not speak of the claim.
     *
     * @throws Refusal when there is none that is open
     */
    @Transactional
    public void decline(long claimId, int n, Actor by) {
        ClaimView claim = claims.hold(claimId);
        CorrectionOffer offer = open(claimId, n).orElseThrow(() -> Refusal.absent("correction"));
        decide(claimId, n, "DECLINED", by);
        events.publishEvent(
                new ClaimEvent.CorrectionDeclined(
                        claim.articleId(),
                        claimId,
                        List.of(new Change("passage", offer.passage(), null)),
                        by));
    }

    private void decide(long claimId, int n, String state, Actor by) {
        jdbc.sql(
                        """
                        update correction_offer set state = ?, decided_at = ?, decided_by = ?
                        where claim_id = ? and n = ? and state = 'OPEN'
                        """)
                .params(state, now(), by.id(), claimId, n)
                .update();
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
                                update correction_offer set state = 'OPEN', decided_at = null,
                                    decided_by = null
                                where claim_id = ? and n = ? and state = 'DECLINED'
                                """)
                        .params(claimId, n)
                        .update();
        if (changed == 0) {
            throw Refusal.absent("correction");
        }
        CorrectionOffer offer = open(claimId, n).orElseThrow();
        events.publishEvent(
                new ClaimEvent.CorrectionNoticed(
                        claim.articleId(),
                        claimId,
                        List.of(new Change("passage", null, offer.passage())),
                        by));
    }

    private static CorrectionOffer read(ResultSet row, int n) throws SQLException {
        return new CorrectionOffer(
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
