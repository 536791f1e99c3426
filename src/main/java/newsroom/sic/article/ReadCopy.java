package newsroom.sic.article;

import java.util.List;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Reading;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import newsroom.sic.text.TextDiff;
import newsroom.sic.text.WordDiff;
import org.jspecify.annotations.Nullable;

/** Copy that was read, and is in no store yet. */
public record ReadCopy(NewArticle copy, CodePointText text, String sha256, Reading reading) {

    /** What it changes of a text, word by word. */
    public List<WordDiff.Stretch> against(RevisionText before) {
        return TextDiff.between(before.text(), before.spans(), text, lines());
    }

    /** The SHA-256 of the file that it was read from; null where there is none. */
    public @Nullable String original() {
        Origin.Original file = copy.origin().original();
        return file == null ? null : file.sha256();
    }

    /** Its sentences, in order. */
    public List<Span> lines() {
        return reading.lines().stream().map(Line::span).toList();
    }
}
