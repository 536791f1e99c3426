package newsroom.sic.export;

import java.util.List;
import newsroom.sic.claim.Verdict;
import newsroom.sic.export.correction.Correction;
import newsroom.sic.export.correction.CorrectionFilter;
import newsroom.sic.export.correction.CorrectionRows;
import newsroom.sic.export.correction.CorrectionState;
import newsroom.sic.export.correction.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectionsExport extends Export<CorrectionFilter.Asked, Correction> {

    private final CorrectionRows corrections;

    CorrectionsExport(CorrectionRows corrections, Wording wording, Delivery delivery) {
        super(table(wording), CorrectionFilter.Asked.class, delivery);
        this.corrections = corrections;
    }

    static Table<Correction> table(Wording wording) {
        return new Table<>(
                "corrections",
                "a verdict that was taken away by somebody and stands no longer",
                List.of(
                        Column.number("correction_id", "The correction", Correction::id),
                        Column.number("claim_id", "The claim", Correction::claimId),
                        Column.number(
                                "claim_number",
                                "The claim's number within the article",
                                Correction::claimNumber),
                        Column.number("article_id", "The article", Correction::articleId),
                        Column.text("headline", "The article's headline", Correction::headline),
                        Column.text("outlet", "Who published it", Correction::outlet),
                        Column.text(
                                "article_url",
                                "Where the article was published",
                                Correction::articleUrl),
                        Column.text("exact", "The words under the claim", Correction::exact),
                        Column.text("statement", "What is claimed", Correction::statement),
                        Column.word(
                                "was",
                                "The verdict that went out",
                                Verdict.class,
                                Verdict::words,
                                Correction::was),
                        Column.word(
                                "now",
                                "The verdict of now; nothing while it is checked again",
                                Verdict.class,
                                Verdict::words,
                                Correction::now),
                        Column.moment("changed_at", "When the old one fell", Correction::changedAt),
                        Column.text("changed_by", "By whose act", Correction::changedBy),
                        Column.moment(
                                "first_exported_at",
                                "When the old one first went out",
                                Correction::firstExportedAt),
                        Column.text(
                                "wording",
                                "To be published, in the language of the article",
                                wording::inTheArticlesLanguage),
                        Column.word(
                                "state",
                                "What the desk did about it",
                                CorrectionState.class,
                                CorrectionState::slug,
                                Correction::state),
                        Column.text("address", "Where it was published", Correction::address),
                        Column.text("reason", "Why none is needed", Correction::reason),
                        Column.moment("settled_at", "When that was said", Correction::settledAt),
                        Column.text("settled_by", "By whom", Correction::settledBy)));
    }

    @Override
    Wanted wanted(CorrectionFilter.Asked asked) {
        return new Wanted(asked.filter().article(), null);
    }

    @Override
    void each(CorrectionFilter.Asked asked, @Nullable Since since, Rows<Correction> file) {
        corrections.each(asked.filter(), file::add);
    }
}
