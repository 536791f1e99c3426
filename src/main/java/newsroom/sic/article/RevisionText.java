package newsroom.sic.article;

import java.util.List;
import newsroom.sic.reading.Passage;
import newsroom.sic.text.CodePointText;

/** One immutable text of an article with its passages and lines, in the order of the text. */
public record RevisionText(
        long articleId,
        int number,
        CodePointText text,
        String encoding,
        List<Passage> passages,
        List<LineText> lines) {}
