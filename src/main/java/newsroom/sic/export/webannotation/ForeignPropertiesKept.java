package newsroom.sic.export.webannotation;

import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What another program's annotation brought along was put on file, or is another by now. */
record ForeignPropertiesKept(
        long annotationId, ClaimView claim, ForeignProperties from, ForeignProperties to, Actor by)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.annotation(annotationId);
    }

    @Override
    public List<Subject> within() {
        return List.of(Subject.article(claim.articleId()), Subject.claim(claim.id()));
    }

    @Override
    public String action() {
        return "kept foreign properties of the annotation";
    }

    /** Sic does not read them, so nothing that was checked rests on them. */
    @Override
    public boolean touchesTheCheck() {
        return false;
    }

    @Override
    public List<Change> changes() {
        return new Change.Collector()
                .note("foreign properties", from.isEmpty() ? null : from.json(), to.json())
                .changes();
    }
}
