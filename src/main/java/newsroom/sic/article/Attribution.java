package newsroom.sic.article;

import java.util.List;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself beside its details; only what a source or a person stated.
 *
 * @param dateline the place, and mostly the day, that the piece is filed from
 * @param credit whose work it is, as it has to be printed: "Reuters/Ada Quill"
 */
public record Attribution(@Nullable String dateline, @Nullable String credit) {

    private static final int LONGEST = 1000;

    public Attribution {
        dateline = Typed.optionalLine("dateline", dateline, LONGEST);
        credit = Typed.optionalLine("credit", credit, LONGEST);
    }

    /** The first that a source says of each, on one line. */
    static Attribution of(List<Origin.Said> said) {
        return new Attribution(
                line(said, Origin.Field.DATELINE), line(said, Origin.Field.CREDIT));
    }

    private static @Nullable String line(List<Origin.Said> said, Origin.Field field) {
        return said.stream()
                .filter(each -> each.field() == field)
                .map(each -> Origins.shortened(each.value()))
                .map(value -> value.replaceAll("[\\s\\p{Cntrl}]+", " "))
                .findFirst()
                .orElse(null);
    }
}
