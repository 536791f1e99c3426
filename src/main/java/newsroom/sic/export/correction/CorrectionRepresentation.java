package newsroom.sic.export.correction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A correction, as programs see it. */
record CorrectionRepresentation(
        long id,
        long claimId,
        long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String articleUrl,
        String exact,
        String statement,
        String was,
        @Nullable String now,
        Instant changedAt,
        String changedBy,
        List<CarriedBy> exports,
        InWords wording,
        String state,
        @Nullable String address,
        @Nullable String reason,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {

    CorrectionRepresentation {
        exports = List.copyOf(exports);
    }

    /** What carried the old verdict. */
    record CarriedBy(long id, String export, String asked, String takenBy, Instant takenAt) {}

    /** What could be published, by language. */
    record InWords(String en, String de) {}

    static CorrectionRepresentation of(Correction one, Wording wording) {
        return new CorrectionRepresentation(
                one.id(),
                one.claimId(),
                one.articleId(),
                one.headline(),
                one.outlet(),
                one.language(),
                one.articleUrl(),
                one.exact(),
                one.statement(),
                one.was().slug(),
                one.now() == null ? null : one.now().slug(),
                one.changedAt(),
                one.changedBy(),
                one.exports().stream()
                        .map(by ->
                                new CarriedBy(
                                        by.run(),
                                        by.name(),
                                        by.asked(),
                                        by.takenBy(),
                                        by.takenAt()))
                        .toList(),
                new InWords(wording.in(Locale.ENGLISH, one), wording.in(Locale.GERMAN, one)),
                one.state().slug(),
                one.address(),
                one.reason(),
                one.settledAt(),
                one.settledBy());
    }
}
