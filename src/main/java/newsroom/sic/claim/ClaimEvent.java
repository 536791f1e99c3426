package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to claims and to the evidence on them. */
public sealed interface ClaimEvent extends DomainEvent {

    long articleId();

    long claimId();

    @Override
    default Subject subject() {
        return Subject.claim(claimId());
    }

    @Override
    default List<Subject> within() {
        return List.of(Subject.article(articleId()));
    }

    /** Somebody pinned a claim to a span. */
    record ClaimMade(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "made the claim";
        }
    }

    /** What people say about a claim changed. */
    record ClaimEdited(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "edited the claim";
        }
    }

    /** Somebody settled where a claim sits. */
    record AnchorSettled(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "settled the anchor of the claim";
        }
    }

    /** A claim went on to a new text of its article with the words that it sits on. */
    record AnchorFollowed(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "moved the claim with its words";
        }
    }

    /** A new text of its article leaves open where a claim sits; approvals on it fall away. */
    record AnchorUnsettled(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "unsettled the anchor of the claim";
        }
    }

    /** A correction note that seems to speak of the claim waits for an answer. */
    record CorrectionNoteOffered(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "noticed a correction note that speaks of the claim";
        }
    }

    /** Somebody said that a correction note does not speak of the claim. */
    record CorrectionNoteDeclined(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "declined a correction note for the claim";
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }
    }

    /** Somebody said that a correction note of the article speaks of the claim. */
    record CorrectionNotePlaced(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "put a correction note on the claim";
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }
    }

    /** A later text no longer carries a correction note that nobody had answered. */
    record CorrectionNoteWithdrawn(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "brought a text without the correction note for the claim";
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }
    }

    /** Somebody took back where a claim was said to sit. */
    record SettlingTakenBack(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "took back where the claim sits";
        }
    }

    /** Somebody took a claim in hand, handed it over or let it go. */
    record ClaimAssigned(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return "assigned the claim";
        }
    }

    /** A claim on which nothing rested was taken away again. */
    record ClaimRemoved(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "removed the claim";
        }
    }

    /** A claim that was removed is there again. */
    record ClaimRestored(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "restored the claim";
        }
    }

    /** Status or verdict followed what happened to the claim's annotations. */
    record ClaimFollowed(long articleId, long claimId, List<Change> changes, Actor by)
            implements ClaimEvent {

        @Override
        public String action() {
            return "moved the claim on";
        }
    }

    /** Two claims were said to speak of the same thing, or no longer to. */
    record ClaimLinkChanged(long articleId, long claimId, ClaimView other, boolean linked, Actor by)
            implements ClaimEvent {

        @Override
        public List<Subject> within() {
            return List.of(
                    Subject.article(articleId),
                    Subject.article(other.articleId()),
                    Subject.claim(other.id()));
        }

        @Override
        public String action() {
            return linked ? "pointed the claim at another" : "parted the claim from another";
        }

        @Override
        public List<Change> changes() {
            String said = other.anchor().quote().exact();
            return List.of(new Change("other claim", linked ? null : said, linked ? said : null));
        }
    }

    /** Evidence came, changed, or went; approvals that rest on it fall away (rule 2). */
    record EvidenceChanged(
            long articleId,
            long claimId,
            long evidenceId,
            String action,
            List<Change> changes,
            Actor by)
            implements ClaimEvent {

        @Override
        public Subject subject() {
            return Subject.evidence(evidenceId);
        }

        @Override
        public List<Subject> within() {
            return List.of(Subject.article(articleId), Subject.claim(claimId));
        }
    }
}
