package newsroom.sic.ledger.lining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.ledger.lining.Said.SaidQuotation;
import newsroom.sic.reading.Voice;

/**
 * Some words of a quotation, by their indices among its words.
 *
 * @param from the first
 * @param to behind the last
 */
record Stretch(Told told, SaidQuotation quotation, List<Word> words, int from, int to) {

    static Stretch whole(Told told, SaidQuotation quotation) {
        List<Word> words = Word.in(quotation.place().exact());
        return new Stretch(told, quotation, words, 0, words.size());
    }

    Stretch within(int first, int last) {
        return new Stretch(told, quotation, words, first, last);
    }

    List<Word> said() {
        return words.subList(from, to);
    }

    int size() {
        return to - from;
    }

    boolean isPartial() {
        return quotation.voice() == Voice.PARTIAL;
    }

    boolean overlaps(Stretch other) {
        return quotation.equals(other.quotation)
                && told.id() == other.told.id()
                && from < other.to
                && other.from < to;
    }

    /** Groups of three words, by which two that may run alike are found. */
    Set<String> grams() {
        return IntStream.range(from, to - 2)
                .mapToObj(i ->
                        words.get(i).folded()
                                + ' '
                                + words.get(i + 1).folded()
                                + ' '
                                + words.get(i + 2).folded())
                .collect(Collectors.toSet());
    }

    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !words.get(start - 1).endsASentence()) {
            start--;
        }
        return start;
    }

    /** Behind the sentence that the word before the index is in. */
    int sentenceEnd(int at) {
        int end = at;
        while (end < words.size() && !words.get(end - 1).endsASentence()) {
            end++;
        }
        return end;
    }

    /** The words before it, in its quotation or, where it begins there, in the copy. */
    List<Word> lead(int most) {
        List<Word> before = from > 0 ? words.subList(0, from) : Word.in(quotation.place().before());
        return before.subList(Math.max(0, before.size() - most), before.size());
    }

    Member member(int side) {
        Place whole = quotation.place();
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        String exact = whole.exact();
        Place place =
                new Place(
                        whole.start() + exact.codePointCount(0, start),
                        whole.start() + exact.codePointCount(0, end),
                        exact.substring(start, end),
                        whole.before() + exact.substring(0, start),
                        exact.substring(end) + whole.after(),
                        whole.print() + (from == 0 && to == words.size() ? "" : "-" + from));
        return new Member(
                told.id(),
                told.revision(),
                place.shortened(),
                told.day(),
                quotation.claimant(),
                side,
                AsRead.quotation(quotation));
    }
}
