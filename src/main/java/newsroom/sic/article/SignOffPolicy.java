package newsroom.sic.article;

import java.util.List;

/**
 * A rule of the desk on when an article may be signed off. The modules that know more of an article
 * than its text bring theirs.
 */
@FunctionalInterface
public interface SignOffPolicy {

    /** What stands against it, in the order of the text; empty when nothing does. */
    List<Objection> objections(ArticleView article);
}
