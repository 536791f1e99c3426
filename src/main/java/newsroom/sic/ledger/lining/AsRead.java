package newsroom.sic.ledger.lining;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.ledger.lining.Said.SaidDate;
import newsroom.sic.ledger.lining.Said.SaidFigure;
import newsroom.sic.ledger.lining.Said.SaidLength;
import newsroom.sic.ledger.lining.Said.SaidName;
import newsroom.sic.ledger.lining.Said.SaidQuotation;
import newsroom.sic.ledger.lining.Said.SaidStay;
import org.jspecify.annotations.Nullable;

/** What was read at a place, in the shape that programs get. */
public final class AsRead {

    private AsRead() {}

    public static Map<String, Object> figure(SaidFigure each) {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "value", plain(each.value()));
        put(fields, "upper", each.upper() == null ? null : plain(each.upper()));
        put(fields, "approximation", code(each.approximation()));
        put(fields, "unit", each.unit());
        put(fields, "counted", each.counted());
        put(fields, "population", each.population());
        put(fields, "asOf", each.asOf());
        put(fields, "claimant", each.claimant());
        return fields;
    }

    public static Map<String, Object> quotation(SaidQuotation each) {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "voice", code(each.voice()));
        put(fields, "claimant", each.claimant());
        return fields;
    }

    public static Map<String, Object> name(SaidName each) {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "kind", code(each.kind()));
        put(fields, "full", each.full());
        put(fields, "office", each.office());
        return fields;
    }

    public static Map<String, Object> date(SaidDate each) {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "from", text(each.from()));
        boolean day = each.from() != null && each.from().equals(each.to());
        put(fields, "to", day ? null : text(each.to()));
        put(fields, "form", code(each.form()));
        return fields;
    }

    static Map<String, Object> stay(SaidStay each) {
        return Map.of("where", each.where(), "least", each.least(), "most", each.most());
    }

    static Map<String, Object> length(SaidLength each) {
        return Map.of("event", each.event(), "least", each.least(), "most", each.most());
    }

    /** 77000000000, not 7.7E+10. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    public static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
