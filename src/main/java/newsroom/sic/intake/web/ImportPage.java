package newsroom.sic.intake.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.TextEncoding;
import newsroom.sic.intake.copy.NearCopy;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Bringing copy in, and what became of it.
 *
 * @param address as it was typed; null where none was
 * @param like what an article that has come in is nearly the same as, by its id
 * @param duplicate the article that has the pasted text already; null where there is none
 */
record ImportPage(
        PasteForm form,
        List<String> outlets,
        List<Receipt> receipts,
        Map<Long, NearCopy> like,
        @Nullable Long duplicate,
        @Nullable String address,
        @Nullable Refusal refusal) {

    public List<TextEncoding> encodings() {
        return TextEncoding.ALL;
    }

    public List<Receipt.Imported> imported() {
        return of(Receipt.Imported.class);
    }

    public List<Receipt.Duplicate> duplicates() {
        return of(Receipt.Duplicate.class);
    }

    public List<Receipt.Failed> failed() {
        return of(Receipt.Failed.class);
    }

    private <R extends Receipt> List<R> of(Class<R> kind) {
        return receipts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
