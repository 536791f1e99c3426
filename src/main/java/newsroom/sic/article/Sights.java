package newsroom.sic.article;

import java.util.Collection;
import java.util.List;
import newsroom.sic.reading.Sighting;
import newsroom.sic.text.Span;

/**
 * What catches the eye in a text and wants a check. Reading closely is the work of a module that
 * knows articles, so it is asked through this.
 */
public interface Sights {

    /** In reading order; what lies across lines is one. */
    List<Sighting> in(RevisionText text);

    /** Whether all that catches the eye on a line lies in the spans that are given. */
    default boolean lieIn(Collection<Span> claimed, LineText line, RevisionText text) {
        return RevisionText.leftOver(RevisionText.on(line, in(text)), claimed).isEmpty();
    }
}
