package newsroom.sic.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the desk writes a name, and how it could.
 *
 * @param now what it writes; null where it has not said
 */
record HouseForm(@Nullable String now, List<String> forms) {

    public List<String> others() {
        return forms.stream().filter(each -> !each.equals(now)).distinct().toList();
    }
}
