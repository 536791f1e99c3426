package newsroom.sic.reading;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;

/** A close reading with the words beside it. */
record Closely(CodePointText text, CloseReading reading) {

    static Closely read(String text) {
        return new Closely(CodePointText.of(text), new CloseReader().read(text, "en", null));
    }

    static Closely read(String text, String published) {
        return new Closely(
                CodePointText.of(text),
                new CloseReader().read(text, "en", LocalDate.parse(published)));
    }

    String words(Span span) {
        return text.slice(span);
    }

    /** "rule: words" */
    List<String> suggestions() {
        return reading.suggestions().stream().map(s -> s.rule() + ": " + words(s.span())).toList();
    }

    List<String> rules() {
        return reading.suggestions().stream().map(Suggestion::rule).toList();
    }

    /** "words = from..to" or "words ?" */
    List<String> dates() {
        return reading.dates().stream()
                .map(date ->
                        words(date.span())
                                + (date.isResolved()
                                        ? " = " + date.from() + ".." + date.to()
                                        : " ?"))
                .toList();
    }

    /** "words = value unit of counted" */
    List<String> figures() {
        return reading.figures().stream()
                .map(f ->
                        words(f.span())
                                + " = "
                                + f.value().toPlainString()
                                + (f.upper() == null ? "" : "-" + f.upper().toPlainString())
                                + (f.approximation() == null ? "" : " " + f.approximation())
                                + (f.unit() == null ? "" : " " + f.unit())
                                + (f.counted() == null ? "" : " of " + f.counted()))
                .toList();
    }

    /** "claimant: words" */
    List<String> quotations() {
        return reading.quotations().stream()
                .filter(each -> each.voice() != Voice.PARAPHRASE)
                .map(each -> each.claimant() + ": " + words(each.span()))
                .toList();
    }
}
