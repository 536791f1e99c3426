package newsroom.sic.reading.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currencies by sign, code and name, as ISO 4217 codes. */
final class Currencies {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Map<String, String> SIGNS =
            Map.of(
                    "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₴", "UAH", "₽",
                    "RUB", "₩", "KRW", "₺", "TRY");
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("pound", "GBP"),
                    Map.entry("yen", "JPY"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("rupees", "INR"),
                    Map.entry("rubles", "RUB"),
                    Map.entry("roubles", "RUB"),
                    Map.entry("hryvnias", "UAH"),
                    Map.entry("francs", "CHF"),
                    Map.entry("zlotys", "PLN"),
                    Map.entry("usd", "USD"),
                    Map.entry("eur", "EUR"),
                    Map.entry("gbp", "GBP"));

    private Currencies() {}

    static @Nullable String ofSign(String sign) {
        return SIGNS.get(sign);
    }

    /** Pounds in millions are money; otherwise they may be a weight. */
    static @Nullable String named(String lower, BigDecimal many) {
        boolean pounds = lower.equals("pounds") && many.compareTo(MILLION) >= 0;
        return pounds ? "GBP" : named(lower);
    }

    static @Nullable String named(String lower) {
        return NAMES.get(lower);
    }
}
