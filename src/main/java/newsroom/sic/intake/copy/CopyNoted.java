package newsroom.sic.intake.copy;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** Somebody said that an article is a copy of another. */
record CopyNoted(long articleId, List<Change> changes, Actor by) implements DomainEvent {

    CopyNoted {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return Subject.article(articleId);
    }

    @Override
    public boolean touchesTheCheck() {
        return false;
    }

    @Override
    public String action() {
        return "noted the article as a copy";
    }
}
