package newsroom.sic.ledger.api;

import java.util.List;
import java.util.Locale;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionText;
import newsroom.sic.ledger.api.ReadingRepresentation.Dated;
import newsroom.sic.ledger.api.ReadingRepresentation.Doubt;
import newsroom.sic.ledger.api.ReadingRepresentation.Figure;
import newsroom.sic.ledger.api.ReadingRepresentation.Line;
import newsroom.sic.ledger.api.ReadingRepresentation.Named;
import newsroom.sic.ledger.api.ReadingRepresentation.Quote;
import newsroom.sic.ledger.api.ReadingRepresentation.Related;
import newsroom.sic.ledger.api.ReadingRepresentation.Stretch;
import newsroom.sic.ledger.lining.Place;
import newsroom.sic.ledger.lining.Said;

/** A reading in the words of the API. */
final class ToldReading {

    private ToldReading() {}

    static ReadingRepresentation of(ArticleView article, RevisionText revision, Said said) {
        return new ReadingRepresentation(
                revision.number(),
                article.details().language(),
                revision.passages().stream()
                        .map(each ->
                                new Stretch(
                                        word(each.kind()), each.span().start(), each.span().end()))
                        .toList(),
                revision.lines().stream()
                        .map(each ->
                                new Line(
                                        each.n(),
                                        each.span().start(),
                                        each.span().end(),
                                        word(each.coverage()),
                                        each.waivedBecause()))
                        .toList(),
                said.figures().stream().map(ToldReading::figure).toList(),
                said.quotations().stream().map(ToldReading::quotation).toList(),
                said.names().stream().map(ToldReading::name).toList(),
                said.dates().stream().map(ToldReading::date).toList(),
                said.suggestions().stream().map(ToldReading::suggestion).toList());
    }

    private static Figure figure(Said.SaidFigure each) {
        Place place = each.place();
        return new Figure(
                place.start(),
                place.end(),
                place.exact(),
                each.value(),
                each.upper(),
                each.approximation() == null ? null : word(each.approximation()),
                each.unit(),
                each.counted(),
                each.population(),
                each.asOf(),
                each.claimant());
    }

    private static Quote quotation(Said.SaidQuotation each) {
        Place place = each.place();
        return new Quote(
                place.start(), place.end(), place.exact(), word(each.voice()), each.claimant());
    }

    private static Named name(Said.SaidName each) {
        Place place = each.place();
        return new Named(place.start(), place.end(), place.exact(), word(each.kind()), each.full());
    }

    private static Dated date(Said.SaidDate each) {
        Place place = each.place();
        boolean oneDay = each.from() != null && each.from().equals(each.to());
        return new Dated(
                place.start(),
                place.end(),
                place.exact(),
                each.from(),
                oneDay ? null : each.to(),
                each.because());
    }

    private static Doubt suggestion(Said.SaidSuggestion each) {
        Place place = each.place();
        return new Doubt(
                each.rule(),
                each.issue(),
                each.severity(),
                place.start(),
                place.end(),
                place.exact(),
                each.explanation(),
                related(each.related()));
    }

    private static List<Related> related(List<Said.Spot> spots) {
        return spots.stream().map(spot -> new Related(spot.start(), spot.end())).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
