package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.ledger.lining.Said.SaidDate;
import newsroom.sic.ledger.lining.Said.SaidFigure;
import newsroom.sic.ledger.lining.Said.SaidName;
import newsroom.sic.ledger.lining.Said.SaidQuotation;
import newsroom.sic.ledger.lining.Said.SaidSuggestion;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.Bearings;
import newsroom.sic.reading.CloseReader;
import newsroom.sic.reading.CloseReading;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.DateMention;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a revision closely, once, and takes down what it says. Safe to share. */
public final class Stenographer {

    /** Raised when what is taken down changes: whatever was taken down before is read anew. */
    public static final int EDITION = 4;

    private final CloseReader reader = new CloseReader();
    private final Bearings bearings = new Bearings();

    public Said takeDown(String text, @Nullable String language, @Nullable LocalDate published) {
        CloseReading read = reader.read(text, language, published);
        LocalDate written = read.written() == null ? captioned(read) : read.written();
        var places = new Places(CodePointText.of(text), read.reading());
        Map<Span, Bearing> about = new HashMap<>();
        bearings.of(text, read.reading(), read.written())
                .forEach(each -> about.put(each.span(), each));
        return new Said(
                written,
                figures(read, places, about),
                read.quotations().stream()
                        .map(each ->
                                new SaidQuotation(
                                        places.of(each.span()),
                                        each.voice(),
                                        each.claimant(),
                                        places.isCopy(each.span())))
                        .toList(),
                read.names().stream()
                        .map(each ->
                                new SaidName(
                                        places.of(each.span()),
                                        each.kind(),
                                        each.full(),
                                        Office.beside(text, places, each),
                                        places.isCopy(each.span())))
                        .toList(),
                dates(read, places, about),
                Stays.in(read, places),
                Lengths.in(places),
                suggestions(read, places),
                places.opening(),
                Shingles.of(places.copy()));
    }

    private static List<SaidFigure> figures(
            CloseReading read, Places places, Map<Span, Bearing> about) {
        return read.figures().stream()
                .map(each ->
                        new SaidFigure(
                                places.of(each.span()),
                                each.value(),
                                each.upper(),
                                each.approximation(),
                                each.unit(),
                                each.counted(),
                                each.population(),
                                each.asOf(),
                                asOfDay(read, places, each.span()),
                                each.claimant(),
                                about.get(each.span())))
                .toList();
    }

    /** The one day that its line gives in full. */
    private static @Nullable LocalDate asOfDay(CloseReading read, Places places, Span figure) {
        Span line = places.line(figure);
        List<DateMention> days =
                read.dates().stream().filter(date -> line.contains(date.span())).toList();
        if (days.size() != 1) {
            return null;
        }
        DateMention day = days.getFirst();
        boolean one = day.from() != null && day.from().equals(day.to());
        return one && day.form() != DateForm.RELATIVE ? day.from() : null;
    }

    private static List<SaidDate> dates(
            CloseReading read, Places places, Map<Span, Bearing> about) {
        return read.dates().stream()
                .map(each ->
                        new SaidDate(
                                places.of(each.span()),
                                each.from(),
                                each.to(),
                                each.form(),
                                each.because(),
                                about.get(each.span())))
                .toList();
    }

    private static List<SaidSuggestion> suggestions(CloseReading read, Places places) {
        return read.suggestions().stream()
                .map(each ->
                        new SaidSuggestion(
                                each.rule(),
                                each.issue().code(),
                                each.severity().code(),
                                places.of(each.span()),
                                each.explanation(),
                                each.related().stream()
                                        .map(span -> new Said.Spot(span.start(), span.end()))
                                        .toList()))
                .toList();
    }

    /** A picture's caption gives the day in full where nothing else does. */
    private static @Nullable LocalDate captioned(CloseReading read) {
        var days = new ArrayList<LocalDate>();
        for (Passage passage : read.reading().passages()) {
            if (passage.kind() == PassageKind.CAPTION) {
                read.dates().stream()
                        .filter(date -> passage.span().contains(date.span()))
                        .filter(date -> date.form() == DateForm.ABSOLUTE)
                        .filter(date -> date.from() != null && date.from().equals(date.to()))
                        .forEach(date -> days.add(date.from()));
            }
        }
        return days.isEmpty() ? null : days.getFirst();
    }
}
