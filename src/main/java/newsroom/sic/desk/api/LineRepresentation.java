package newsroom.sic.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import newsroom.sic.article.LineText;
import org.jspecify.annotations.Nullable;

/**
 * A line as programs see it.
 *
 * @param reason why it was waived; null unless it was
 */
@Schema(name = "Line")
record LineRepresentation(
        int n,
        int start,
        int end,
        @Schema(allowableValues = {"open", "checked", "waived"}) String coverage,
        @Nullable String reason) {

    /** Behind the version in a line's tag: an article's tag has something else there. */
    private static final String MARK = "-line";

    static LineRepresentation of(LineText line) {
        return new LineRepresentation(
                line.n(),
                line.span().start(),
                line.span().end(),
                line.coverage().name().toLowerCase(Locale.ROOT),
                line.waivedBecause());
    }

    /** Its number alone says nothing: on the next revision another line may bear it. */
    static String tag(int revision, LineText line) {
        return line.version()
                + "."
                + line.coverage().name().toLowerCase(Locale.ROOT).charAt(0)
                + of(revision);
    }

    /** Whether a tag is that of a line, on that revision. */
    static boolean isOn(int revision, String tag) {
        return tag.endsWith(of(revision));
    }

    private static String of(int revision) {
        return MARK + "-" + revision;
    }
}
