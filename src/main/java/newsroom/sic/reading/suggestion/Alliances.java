package newsroom.sic.reading.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Alliances and parts of the world that news counts by members, with some of the members. */
final class Alliances {

    private Alliances() {}

    static Map<String, Set<String>> all() {
        var all = new LinkedHashMap<String, Set<String>>();
        all.put(
                "NATO",
                of(
                        "Canada,United States,United Kingdom,Turkey,Norway,Iceland,Finland,Sweden,Britain,US,UK,"
                                + "Germany,France,Italy,Spain,Portugal,Poland,Romania,Bulgaria,Greece,Hungary,Slovakia,Slovenia,"
                                + "Croatia,Albania,Montenegro,North Macedonia,Estonia,Latvia,Lithuania,Denmark,Belgium,Netherlands,Luxembourg"));
        all.put(
                "EU",
                of(
                        "Germany,France,Italy,Spain,Poland,Ireland,Austria,Hungary,Sweden,Finland,Greece,Portugal,"
                                + "Belgium,Netherlands,Luxembourg,Denmark,Estonia,Latvia,Lithuania,Slovakia,Slovenia,Croatia,"
                                + "Romania,Bulgaria,Cyprus,Malta"));
        all.put(
                "G7",
                of("Canada,Japan,Italy,France,Germany,United States,United Kingdom,Britain,US,UK"));
        all.put("ASEAN", of("Vietnam,Thailand,Indonesia,Malaysia,Singapore,Philippines,Myanmar"));
        all.put("OPEC", of("Saudi Arabia,Iran,Iraq,Kuwait,Venezuela,Nigeria"));
        all.put("BRICS", of("Brazil,Russia,India,China,South Africa"));
        all.put(
                "African",
                of(
                        "Nigeria,Ghana,Kenya,Ethiopia,Egypt,South Africa,Senegal,Uganda,Rwanda,Morocco,Algeria,Tanzania,Mali,Niger,Sudan,Cameroon,Zambia,Zimbabwe"));
        all.put(
                "European",
                of(
                        "Germany,France,Italy,Spain,Poland,Portugal,Norway,Switzerland,Austria,Hungary,Greece,Sweden,Finland,Denmark,Belgium,Ireland,Britain"));
        all.put(
                "Asian",
                of(
                        "China,Japan,India,South Korea,Vietnam,Thailand,Indonesia,Malaysia,Pakistan,Bangladesh"));
        all.put("Nordic", of("Norway,Sweden,Finland,Denmark,Iceland"));
        all.put("Scandinavian", of("Norway,Sweden,Denmark"));
        all.put("Baltic", of("Estonia,Latvia,Lithuania"));
        all.put("Balkan", of("Serbia,Bosnia,Croatia,Albania,Kosovo,Montenegro,North Macedonia"));
        all.put("Gulf", of("Saudi Arabia,Qatar,Kuwait,Bahrain,Oman"));
        all.put(
                "Arab",
                of(
                        "Egypt,Saudi Arabia,Iraq,Jordan,Lebanon,Syria,Qatar,Kuwait,Morocco,Algeria,Tunisia,Libya,Yemen"));
        all.put("Caribbean", of("Jamaica,Haiti,Cuba,Barbados,Trinidad,Bahamas"));
        all.put(
                "Commonwealth",
                of("Canada,Australia,India,Britain,New Zealand,Kenya,Nigeria,Jamaica"));
        all.put(
                "G20",
                of(
                        "Brazil,India,China,Canada,Japan,Germany,France,Italy,Argentina,Mexico,Indonesia,Turkey,Saudi Arabia"));
        all.put("OECD", of("Canada,Japan,Germany,France,Mexico,Chile,Israel,Turkey"));
        all.put("Mercosur", of("Brazil,Argentina,Uruguay,Paraguay"));
        all.put("Benelux", of("Belgium,Netherlands,Luxembourg"));
        return all;
    }

    private static Set<String> of(String members) {
        return Set.copyOf(List.of(members.split(",")));
    }
}
