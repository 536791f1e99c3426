package newsroom.sic.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Origin;
import newsroom.sic.intake.format.Stated;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.shared.Refusal;

/**
 * What is known of a piece: what a person said, and where that says nothing, what the source says.
 * Of several statements the first counts that can be a detail at all; a headline of a thousand
 * words is none.
 *
 * @param said the statements that count, and those on what an article has no field for
 */
record Details(ArticleDetails known, List<Origin.Said> said) {

    static Details of(ArticleDetails typed, List<Stated> stated) {
        ArticleDetails known = typed;
        List<Origin.Said> said = new ArrayList<>();
        Set<Field> settled = EnumSet.noneOf(Field.class);
        for (Stated each : stated) {
            if (settled.contains(each.field()) || isKnown(typed, each.field())) {
                continue;
            }
            try {
                known = with(known, each);
                settled.add(each.field());
                said.add(
                        new Origin.Said(
                                Origin.Field.valueOf(each.field().name()),
                                each.value(),
                                each.where()));
            } catch (Refusal | DateTimeException noDetail) {
                // the next statement on the same may do
            }
        }
        return new Details(known, said);
    }

    private static boolean isKnown(ArticleDetails details, Field field) {
        return switch (field) {
            case HEADLINE -> details.headline() != null;
            case OUTLET -> details.outlet() != null;
            case BYLINE -> details.byline() != null;
            case PUBLISHED_ON -> details.publishedOn() != null;
            case LANGUAGE -> details.language() != null;
            case ADDRESS -> details.url() != null;
            case DATELINE, CREDIT -> false;
        };
    }

    private static ArticleDetails with(ArticleDetails d, Stated stated) {
        String value = stated.value();
        return new ArticleDetails(
                stated.field() == Field.HEADLINE ? value : d.headline(),
                stated.field() == Field.OUTLET ? value : d.outlet(),
                stated.field() == Field.BYLINE ? value : d.byline(),
                stated.field() == Field.PUBLISHED_ON ? LocalDate.parse(value) : d.publishedOn(),
                stated.field() == Field.LANGUAGE ? value : d.language(),
                stated.field() == Field.ADDRESS ? value : d.url());
    }
}
