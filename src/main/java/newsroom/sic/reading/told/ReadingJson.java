package newsroom.sic.reading.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsroom.sic.reading.CloseReading;
import newsroom.sic.reading.DateMention;
import newsroom.sic.reading.Figure;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Name;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Quotation;
import newsroom.sic.reading.Suggestion;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A close reading in the shape that the API has for it. */
public final class ReadingJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CodePointText text;

    private ReadingJson(CodePointText text) {
        this.text = text;
    }

    public static String of(String text, CloseReading reading) {
        return MAPPER.writeValueAsString(new ReadingJson(CodePointText.of(text)).fields(reading));
    }

    private Map<String, Object> fields(CloseReading read) {
        return new Fields()
                .with("language", "en")
                .with("written", text(read.written()))
                .with("passages", each(read.reading().passages(), this::passage))
                .with("lines", each(read.reading().lines(), this::line))
                .with("figures", each(read.figures(), this::figure))
                .with("quotations", each(read.quotations(), this::quotation))
                .with("names", each(read.names(), this::name))
                .with("dates", each(read.dates(), this::date))
                .with("suggestions", each(read.suggestions(), this::suggestion))
                .map();
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Function<T, Fields> one) {
        return all.stream().map(item -> one.apply(item).map()).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Fields exact(Span span) {
        return new Fields().with(span).with("exact", text.slice(span));
    }

    private Fields passage(Passage each) {
        return new Fields().with("kind", code(each.kind())).with(each.span());
    }

    private Fields line(Line each) {
        return new Fields().with("n", each.n()).with(each.span());
    }

    private Fields figure(Figure each) {
        BigDecimal upper = each.upper();
        return exact(each.span())
                .with("value", plain(each.value()))
                .with("upper", upper == null ? null : plain(upper))
                .with("approximation", code(each.approximation()))
                .with("unit", each.unit())
                .with("counted", each.counted())
                .with("population", each.population())
                .with("asOf", each.asOf())
                .with("claimant", each.claimant());
    }

    /** 77000000000, not 7.7E+10. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private Fields quotation(Quotation each) {
        return exact(each.span())
                .with("voice", code(each.voice()))
                .with("claimant", each.claimant())
                .with("nested", each.nested() ? true : null);
    }

    private Fields name(Name each) {
        return exact(each.span())
                .with("kind", code(each.kind()))
                .with("full", each.full())
                .with("office", each.office());
    }

    private Fields date(DateMention each) {
        return exact(each.span())
                .with("from", text(each.from()))
                .with(
                        "to",
                        each.from() != null && each.from().equals(each.to())
                                ? null
                                : text(each.to()))
                .with("form", code(each.form()))
                .with("because", each.because());
    }

    private Fields suggestion(Suggestion each) {
        return new Fields()
                .with("rule", each.rule())
                .with("issue", each.issue().code())
                .with("severity", each.severity().code())
                .with(each.span())
                .with("exact", text.slice(each.span()))
                .with("explanation", each.explanation())
                .with(
                        "related",
                        each.related().stream()
                                .map(span -> new Fields().with(span).map())
                                .toList());
    }
}
