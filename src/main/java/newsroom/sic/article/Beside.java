package newsroom.sic.article;

import org.jspecify.annotations.Nullable;

/**
 * An article among those that are like it, in a line.
 *
 * @param is what it is to another; null where it is nothing
 * @param other that one
 * @param copies how many have it as their source
 */
public record Beside(@Nullable CopyOf is, @Nullable ArticleView other, int copies) {

    /** Whether there is anything to tell a reader of the article. */
    public boolean isWorthALine() {
        return copies > 0 || (is != null && is.state() != CopyState.OWN);
    }

    /** Whether Sic has noticed something that nobody has looked at. */
    public boolean isOpen() {
        return is != null && is.state() == CopyState.LIKE;
    }
}
