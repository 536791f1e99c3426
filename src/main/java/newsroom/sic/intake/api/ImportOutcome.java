package newsroom.sic.intake.api;

import java.util.List;
import newsroom.sic.intake.Receipt;

/** What became of the files of a batch, each in its list. */
record ImportOutcome(List<Filed> imported, List<Filed> duplicates, List<Failed> failed) {

    ImportOutcome {
        imported = List.copyOf(imported);
        duplicates = List.copyOf(duplicates);
        failed = List.copyOf(failed);
    }

    /** A file that is an article. */
    record Filed(String file, long articleId) {}

    /** A file that was refused, and why. */
    record Failed(String file, String reason) {}

    static ImportOutcome of(List<Receipt> receipts) {
        return new ImportOutcome(
                receipts.stream()
                        .filter(Receipt.Imported.class::isInstance)
                        .map(Receipt.Imported.class::cast)
                        .map(one -> new Filed(one.file(), one.articleId()))
                        .toList(),
                receipts.stream()
                        .filter(Receipt.Duplicate.class::isInstance)
                        .map(Receipt.Duplicate.class::cast)
                        .map(one -> new Filed(one.file(), one.articleId()))
                        .toList(),
                receipts.stream()
                        .filter(Receipt.Failed.class::isInstance)
                        .map(Receipt.Failed.class::cast)
                        .map(one -> new Failed(one.file(), one.refusal().sentence()))
                        .toList());
    }
}
