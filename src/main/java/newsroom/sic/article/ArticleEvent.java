package newsroom.sic.article;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;

/** What happens to articles and stories. */
public sealed interface ArticleEvent extends DomainEvent {

    /** What happens to one article. */
    sealed interface OfArticle extends ArticleEvent {

        long articleId();

        @Override
        default Subject subject() {
            return Subject.article(articleId());
        }
    }

    /** Copy came in and is in the store whole. */
    record ArticleImported(long articleId, @Nullable String fileName, String sha256, Actor by)
            implements OfArticle {

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return "brought the article in";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("file", null, fileName)
                    .note("SHA-256", null, sha256)
                    .changes();
        }
    }

    /** A later text of an article came in and is in the store whole. */
    record RevisionAdded(
            long articleId,
            int revision,
            String sha256Before,
            String sha256,
            @Nullable String fileName,
            Actor by)
            implements OfArticle {

        @Override
        public String action() {
            return "brought a new text of the article";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("revision", revision - 1, revision)
                    .note("file", null, fileName)
                    .note("SHA-256", sha256Before, sha256)
                    .changes();
        }
    }

    /** What is known about an article was corrected. */
    record ArticleCorrected(long articleId, List<Change> changes, Actor by) implements OfArticle {

        @Override
        public String action() {
            return "corrected the article's details";
        }
    }

    /** Somebody said what an article is to another, or took that back. */
    record CopySaid(
            long articleId, long of, @Nullable CopyState state, List<Change> changes, Actor by)
            implements OfArticle {

        public CopySaid {
            changes = List.copyOf(changes);
        }

        static CopySaid of(@Nullable CopyOf before, CopyOf is, Actor by) {
            return new CopySaid(is.articleId(), is.ofId(), is.state(), changes(before, is), by);
        }

        static CopySaid takenBack(CopyOf before, Actor by) {
            return new CopySaid(before.articleId(), before.ofId(), null, changes(before, null), by);
        }

        private static List<Change> changes(@Nullable CopyOf before, @Nullable CopyOf is) {
            return new Change.Collector()
                    .note("copy of", other(before, CopyState.COPY), other(is, CopyState.COPY))
                    .note("text of", other(before, CopyState.TEXT), other(is, CopyState.TEXT))
                    .note("not", other(before, CopyState.OWN), other(is, CopyState.OWN))
                    .changes();
        }

        private static @Nullable String other(@Nullable CopyOf is, CopyState state) {
            return is != null && is.state() == state ? "article " + is.ofId() : null;
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return switch (state) {
                case OWN -> "said that the article is one of its own";
                case COPY -> "noted the article as a copy";
                case TEXT -> "made the article a text of another";
                case LIKE -> "took back what was said of a copy";
                case null -> "took back what was said of a copy";
            };
        }
    }

    /** Somebody took an article in hand, handed it over or let it go, or it is due otherwise. */
    record ArticleAssigned(long articleId, List<Change> changes, Actor by) implements OfArticle {

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return "assigned the article";
        }
    }

    /** What is not claimed on a line needs no check, somebody says. */
    record LineWaived(long articleId, LineText line, String because, Actor by)
            implements OfArticle {

        @Override
        public String action() {
            return "waived a line";
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("line", null, Integer.toString(line.n())),
                    new Change("waived because", null, because));
        }
    }

    /** A line's waiver was taken back. */
    record WaiverTakenBack(long articleId, LineText line, String because, Actor by)
            implements OfArticle {

        @Override
        public String action() {
            return "took back a waiver";
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("line", null, Integer.toString(line.n())),
                    new Change("waived because", because, null));
        }
    }

    /** An article was closed with nothing left open on it. */
    record ArticleSignedOff(long articleId, Actor by) implements OfArticle {

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return "signed the article off";
        }
    }

    /**
     * A closed article is open again.
     *
     * @param because what a person gave as reason, or what was done to the article
     */
    record ArticleReopened(long articleId, String because, Actor by) implements OfArticle {

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return "opened the article again";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("reason", null, because));
        }
    }

    /** A story was opened. */
    record StoryOpened(long storyId, String title, Actor by) implements ArticleEvent {

        @Override
        public Subject subject() {
            return Subject.story(storyId);
        }

        @Override
        public String action() {
            return "opened the story";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("title", null, title));
        }
    }

    /** A story has another title. */
    record StoryRenamed(long storyId, List<Change> changes, Actor by) implements ArticleEvent {

        @Override
        public Subject subject() {
            return Subject.story(storyId);
        }

        @Override
        public String action() {
            return "renamed the story";
        }
    }

    /** An article joined or left a story. */
    record StoryMembershipChanged(
            long storyId, String title, long articleId, boolean joined, Actor by)
            implements OfArticle {

        @Override
        public List<Subject> within() {
            return List.of(Subject.story(storyId));
        }

        @Override
        public boolean touchesTheCheck() {
            return false;
        }

        @Override
        public String action() {
            return joined ? "put the article into a story" : "took the article out of a story";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("story", joined ? null : title, joined ? title : null));
        }
    }
}
