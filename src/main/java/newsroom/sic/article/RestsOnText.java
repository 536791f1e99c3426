package newsroom.sic.article;

import newsroom.sic.shared.Actor;
import newsroom.sic.text.Reanchoring;

/**
 * What sits on the words of articles and has to follow them to a new revision, or say that it
 * cannot: within the transaction that brings the revision.
 */
public interface RestsOnText {

    /** Holds all of it that sits on an article, before the article itself is held. */
    void hold(long articleId);

    /** Whether there is anything of it on an article. */
    boolean sitsOn(long articleId);

    /**
     * Goes on to the new text.
     *
     * @param alignment of both texts
     */
    void follow(RevisionText before, RevisionText after, Reanchoring alignment, Actor by);
}
