package newsroom.sic.reading.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Alliances that news counts by members, with those that are named beside them by mistake. */
final class Alliances {

    private Alliances() {}

    static Map<String, Set<String>> all() {
        var all = new LinkedHashMap<String, Set<String>>();
        all.put(
                "NATO",
                of(
                        "Canada,United States,United Kingdom,Turkey,Norway,Iceland,Finland,Sweden,Britain,US,UK"));
        all.put(
                "EU",
                of(
                        "Germany,France,Italy,Spain,Poland,Ireland,Austria,Hungary,Sweden,Finland,Greece"));
        all.put(
                "G7",
                of("Canada,Japan,Italy,France,Germany,United States,United Kingdom,Britain,US,UK"));
        all.put("ASEAN", of("Vietnam,Thailand,Indonesia,Malaysia,Singapore,Philippines,Myanmar"));
        all.put("OPEC", of("Saudi Arabia,Iran,Iraq,Kuwait,Venezuela,Nigeria"));
        all.put("BRICS", of("Brazil,Russia,India,China,South Africa"));
        return all;
    }

    private static Set<String> of(String members) {
        return Set.copyOf(List.of(members.split(",")));
    }
}
