package newsroom.sic.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.copy.NearCopy;
import org.jspecify.annotations.Nullable;

/** What became of the files of a batch, each in its list. */
record ImportOutcome(List<Filed> imported, List<Filed> duplicates, List<Failed> failed) {

    ImportOutcome {
        imported = List.copyOf(imported);
        duplicates = List.copyOf(duplicates);
        failed = List.copyOf(failed);
    }

    /**
     * A file that is an article.
     *
     * @param nearCopyOf what it is nearly the same as; nobody has said yet what that means
     */
    record Filed(
            String file,
            long articleId,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Like nearCopyOf) {}

    /**
     * An article that is nearly the same.
     *
     * @param share of the words of both, in per cent, that stand in both
     */
    record Like(long articleId, int share) {

        static @Nullable Like of(@Nullable NearCopy copy) {
            return copy == null ? null : new Like(copy.articleId(), copy.share());
        }
    }

    /** A file that was refused, and why. */
    record Failed(String file, String reason) {}

    static ImportOutcome of(List<Receipt> receipts, Map<Long, NearCopy> like) {
        return new ImportOutcome(
                receipts.stream()
                        .filter(Receipt.Imported.class::isInstance)
                        .map(Receipt.Imported.class::cast)
                        .map(one ->
                                new Filed(
                                        one.file(),
                                        one.articleId(),
                                        Like.of(like.get(one.articleId()))))
                        .toList(),
                receipts.stream()
                        .filter(Receipt.Duplicate.class::isInstance)
                        .map(Receipt.Duplicate.class::cast)
                        .map(one -> new Filed(one.file(), one.articleId(), null))
                        .toList(),
                receipts.stream()
                        .filter(Receipt.Failed.class::isInstance)
                        .map(Receipt.Failed.class::cast)
                        .map(one -> new Failed(one.file(), one.refusal().sentence()))
                        .toList());
    }
}
