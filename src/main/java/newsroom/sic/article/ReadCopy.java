package newsroom.sic.article;

import newsroom.sic.reading.Reading;
import newsroom.sic.text.CodePointText;

/** Copy that was read, and is in no store yet. */
public record ReadCopy(NewArticle copy, CodePointText text, String sha256, Reading reading) {}
