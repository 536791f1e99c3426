package newsroom.sic.intake.web;

import java.util.List;
import newsroom.sic.intake.Receipt;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Bringing copy in, and what became of it.
 *
 * @param address as it was typed; null where none was
 * @param duplicate the article that has the pasted text already; null where there is none
 */
record ImportPage(
        PasteForm form,
        List<String> outlets,
        List<Receipt> receipts,
        @Nullable Long duplicate,
        @Nullable String address,
        @Nullable Refusal refusal) {

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
