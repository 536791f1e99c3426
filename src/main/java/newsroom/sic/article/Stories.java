package newsroom.sic.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stories of the desk and which articles they hold. */
@Service
@Transactional(readOnly = true)
public class Stories {

    private final StoryRepository stories;
    private final Articles articles;
    private final ApplicationEventPublisher events;

    Stories(StoryRepository stories, Articles articles, ApplicationEventPublisher events) {
        this.stories = stories;
        this.articles = articles;
        this.events = events;
    }

    /** All stories by title, with the number of articles in each. */
    public Map<StoryView, Integer> all() {
        Map<StoryView, Integer> all = new LinkedHashMap<>();
        stories.counted()
                .forEach(story ->
                        all.put(
                                new StoryView(story.getId(), story.getVersion(), story.getTitle()),
                                story.getArticles()));
        return all;
    }

    public StoryView one(long id) {
        return stories.findById(id).orElseThrow(() -> Refusal.absent("story")).view();
    }

    public List<StoryView> of(long articleId) {
        return stories.findByArticle(articleId).stream().map(Story::view).toList();
    }

    /** The stories that each of the articles is in, by id. */
    public Map<Long, List<Long>> ofEach(Collection<Long> articleIds) {
        Map<Long, List<Long>> found = new HashMap<>();
        if (!articleIds.isEmpty()) {
            stories.memberships(articleIds)
                    .forEach(one ->
                            found.computeIfAbsent(one.getArticleId(), _ -> new ArrayList<>())
                                    .add(one.getStoryId()));
        }
        return found;
    }

    /**
     * A slice of all stories, the latest first.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<StoryView> find(@Nullable String after, int limit) {
        long before = Slice.mark(after, Long.MAX_VALUE);
        List<StoryView> found =
                stories.before(before, Limit.of(limit + 1)).stream().map(Story::view).toList();
        return Slice.of(found, limit, StoryView::id);
    }

    /** The articles in each of the stories, in their order of arrival. */
    public Map<Long, List<Long>> articles(Collection<Long> ids) {
        Map<Long, List<Long>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            stories.members(ids)
                    .forEach(one ->
                            found.computeIfAbsent(one.getStoryId(), _ -> new ArrayList<>())
                                    .add(one.getArticleId()));
        }
        return found;
    }

    /** The articles that share a story with this one, itself among them if it is in any. */
    public List<Long> neighbours(long articleId) {
        return stories.neighbours(articleId).stream().distinct().toList();
    }

    /**
     * Opens a story.
     *
     * @throws Refusal when there is one of that title
     */
    @Transactional
    public StoryView open(String title, Actor by) {
        Story story = new Story(title);
        stories.findByTitle(title.strip()).ifPresent(taken -> refuseTitle());
        try {
            stories.saveAndFlush(story);
        } catch (DataIntegrityViolationException taken) {
            refuseTitle();
        }
        events.publishEvent(
                new ArticleEvent.StoryOpened(story.view().id(), story.view().title(), by));
        return story.view();
    }

    @Transactional
    public StoryView rename(long id, int version, String title, Actor by) {
        Story story = forChange(id);
        stories.findByTitle(title.strip())
                .filter(other -> other.view().id() != id)
                .ifPresent(taken -> refuseTitle());
        List<Change> changes = story.rename(version, title);
        if (!changes.isEmpty()) {
            events.publishEvent(new ArticleEvent.StoryRenamed(id, changes, by));
        }
        try {
            stories.flush();
        } catch (DataIntegrityViolationException taken) {
            refuseTitle();
        }
        return story.view();
    }

    /** Puts an article into a story; putting it there twice is putting it there once. */
    @Transactional
    public void put(long id, long articleId, Actor by) {
        Story story = forChange(id);
        articles.one(articleId).toWorkOn();
        if (story.put(articleId)) {
            tell(story, articleId, true, by);
        }
    }

    /** The same against a version of the story (rule 4). */
    @Transactional
    public StoryView put(long id, int against, long articleId, Actor by) {
        forChange(id).refuseStale(against);
        put(id, articleId, by);
        return one(id);
    }

    /** The same against a version of the story (rule 4). */
    @Transactional
    public StoryView takeOut(long id, int against, long articleId, Actor by) {
        forChange(id).refuseStale(against);
        takeOut(id, articleId, by);
        return one(id);
    }

    @Transactional
    public void takeOut(long id, long articleId, Actor by) {
        Story story = forChange(id);
        if (story.takeOut(articleId)) {
            tell(story, articleId, false, by);
        }
    }

    private void tell(Story story, long articleId, boolean joined, Actor by) {
        StoryView view = story.view();
        events.publishEvent(
                new ArticleEvent.StoryMembershipChanged(
                        view.id(), view.title(), articleId, joined, by));
    }

    private Story forChange(long id) {
        return stories.findForChange(id).orElseThrow(() -> Refusal.absent("story"));
    }

    private static void refuseTitle() {
        throw Refusal.ofField("title", "article.refused.story-exists");
    }
}
