package newsroom.sic.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** The articles that cover one running subject. Articles are compared within a story. */
@Entity
class Story {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    @Column(nullable = false)
    private String title;

    @ElementCollection
    @CollectionTable(name = "story_article", joinColumns = @JoinColumn(name = "story_id"))
    @Column(name = "article_id")
    @OptimisticLock(excluded = true)
    private Set<Long> articleIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    Story(String title) {
        this.title = checked(title);
    }

    List<Change> rename(int against, String newTitle) {
        refuseStale(against);
        String before = title;
        title = checked(newTitle);
        return new Change.Collector().note("title", before, title).changes();
    }

    void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale("article.refused.stale-story");
        }
    }

    /** Whether that changed anything. */
    boolean put(long articleId) {
        return articleIds.add(articleId);
    }

    /** Whether that changed anything. */
    boolean takeOut(long articleId) {
        return articleIds.remove(articleId);
    }

    private static String checked(String title) {
        return Typed.line("title", title, 300);
    }

    StoryView view() {
        return new StoryView(Objects.requireNonNull(id), version, title);
    }
}
