package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.figure.Quantity;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paraphrases;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.speech.Reported;
import newsroom.sic.reading.suggestion.Doubt;
import newsroom.sic.reading.suggestion.ReadText;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts what was found into the words and places of the face: spans in code points. */
final class Telling {

    private final ReadText read;
    private final CodePointText measured;
    private final Persons persons;
    private final List<Quotation> quotations;
    private final int[] reach;

    Telling(ReadText read, CodePointText measured) {
        this.read = read;
        this.measured = measured;
        this.persons = new Persons(read.sentences(), read.names());
        this.quotations = speech();
        this.reach = reach(quotations);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    private List<Quotation> speech() {
        var told = new ArrayList<Quotation>();
        for (Attributed each : read.speech()) {
            String claimant = each.isAnswered() ? persons.behind(each) : "";
            told.add(
                    new Quotation(
                            span(each.quoted().start(), each.quoted().end()),
                            each.isWhole() ? Voice.VERBATIM : Voice.PARTIAL,
                            claimant.isEmpty() ? null : claimant,
                            each.isAnswered() ? span(each.speakerStart(), each.speakerEnd()) : null,
                            each.quoted().nested()));
        }
        for (Reported each : Paraphrases.in(read.paragraphs())) {
            told.add(
                    new Quotation(
                            span(each.start(), each.end()),
                            Voice.PARAPHRASE,
                            persons.named(each.speakerStart(), each.speaker(read.text())),
                            span(each.speakerStart(), each.speakerEnd()),
                            false));
        }
        told.sort(Comparator.comparing(Quotation::span));
        return told;
    }

    List<Figure> figures() {
        var told = new ArrayList<Figure>();
        for (int i = 0; i < read.sentences().size(); i++) {
            Sentence sentence = read.sentences().get(i);
            String asOf = asOf(sentence, read.dates().get(i));
            for (Quantity each : read.figures().get(i)) {
                told.add(figure(sentence, each, asOf));
            }
        }
        return told;
    }

    private Figure figure(Sentence sentence, Quantity each, @Nullable String asOf) {
        Span span = span(sentence, each.from(), each.to());
        return new Figure(
                span,
                each.value(),
                each.upper(),
                each.approximation(),
                each.unit(),
                each.hasCounted()
                        ? sentence.words(read.text(), each.countedFrom(), each.countedTo())
                        : null,
                each.hasPopulation()
                        ? sentence.words(read.text(), each.populationFrom(), each.populationTo())
                        : null,
                asOf,
                claimant(span));
    }

    private @Nullable String asOf(Sentence sentence, List<Found> dates) {
        if (dates.size() != 1) {
            return null;
        }
        Found date = dates.getFirst();
        return sentence.words(read.text(), date.from(), date.to());
    }

    private @Nullable String claimant(Span span) {
        for (int i = firstBeyond(span.start());
                i < quotations.size() && quotations.get(i).span().start() < span.end();
                i++) {
            Quotation each = quotations.get(i);
            if (each.claimant() != null && each.span().overlaps(span)) {
                return each.claimant();
            }
        }
        return null;
    }

    /** The first quotation up to which any reaches beyond a place. */
    private int firstBeyond(int place) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each quotation the farthest end of it and all before it. */
    private static int[] reach(List<Quotation> quotations) {
        var reach = new int[quotations.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, quotations.get(i).span().end());
            reach[i] = farthest;
        }
        return reach;
    }

    List<DateMention> dates() {
        var told = new ArrayList<DateMention>();
        for (int i = 0; i < read.sentences().size(); i++) {
            Sentence sentence = read.sentences().get(i);
            for (Found each : read.dates().get(i)) {
                told.add(
                        new DateMention(
                                span(sentence, each.from(), each.to()),
                                each.first(),
                                each.last(),
                                each.form(),
                                each.because()));
            }
        }
        return told;
    }

    List<Name> names() {
        var told = new ArrayList<Name>();
        for (Named each : read.names()) {
            Sentence sentence = read.sentences().get(each.sentence());
            told.add(
                    new Name(
                            span(sentence, each.from(), each.to()),
                            each.kind(),
                            each.full(),
                            each.office().isEmpty() ? null : each.office()));
        }
        return told;
    }

    List<Suggestion> suggestions(List<Doubt> doubts) {
        return doubts.stream()
                .map(each ->
                        new Suggestion(
                                each.rule(),
                                each.issue(),
                                each.weight(),
                                span(each.start(), each.end()),
                                each.explanation(),
                                each.related().stream()
                                        .map(place -> span(place[0], place[1]))
                                        .toList()))
                .toList();
    }

    private Span span(Sentence sentence, int from, int to) {
        return span(sentence.at(from).start(), sentence.at(to - 1).end());
    }

    private Span span(int start, int end) {
        return measured.spanOfUtf16(start, end);
    }
}
