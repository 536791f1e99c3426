package newsroom.sic.reading.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of time, length, area, weight and the like; each name under which it is compared. */
final class Measures {

    private static final Map<String, String> UNITS = new HashMap<>();

    static {
        unit("second", "seconds", "sec");
        unit("minute", "minutes", "min");
        unit("hour", "hours");
        unit("day", "days");
        unit("week", "weeks");
        unit("month", "months");
        unit("year", "years", "year-old", "years-old");
        unit("decade", "decades");
        unit("km", "kilometer", "kilometers", "kilometre", "kilometres");
        unit("mile", "miles");
        unit("m", "metre", "metres", "meter", "meters");
        unit("foot", "feet", "ft");
        unit("cm", "centimetres", "centimeters");
        unit("kg", "kilogram", "kilograms", "kilos");
        unit("tonne", "tonnes", "ton", "tons");
        unit("pound", "pounds", "lb", "lbs");
        unit("hectare", "hectares", "ha");
        unit("acre", "acres");
        unit("barrel", "barrels");
        unit("degree", "degrees", "°");
        unit("mph", "kph");
        unit("mw", "megawatt", "megawatts", "gw", "gigawatts", "kw");
        unit("litre", "litres", "liter", "liters");
        unit("point", "points");
    }

    private Measures() {}

    private static void unit(String name, String... others) {
        UNITS.put(name, name);
        List.of(others).forEach(other -> UNITS.put(other, name));
    }

    static @Nullable String named(String lower) {
        return UNITS.get(lower);
    }
}
