package newsroom.sic.annotation;

import java.util.List;

/** A comment and the replies to it, oldest first. */
public record ThreadView(CommentView opening, List<CommentView> replies) {

    public ThreadView {
        replies = List.copyOf(replies);
    }

    public boolean isResolved() {
        return opening.state() == ThreadState.RESOLVED;
    }
}
