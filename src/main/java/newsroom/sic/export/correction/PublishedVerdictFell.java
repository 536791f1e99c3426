package newsroom.sic.export.correction;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** A verdict that somebody had taken away stands no longer: a correction may be called for. */
record PublishedVerdictFell(long claimId, long articleId, List<Change> changes, Actor by)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.claim(claimId);
    }

    @Override
    public List<Subject> within() {
        return List.of(Subject.article(articleId));
    }

    @Override
    public boolean touchesTheCheck() {
        return false;
    }

    @Override
    public String action() {
        return "took down a verdict that had gone out";
    }
}
