package newsroom.sic.annotation.web;

import java.util.Objects;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What the page for a ruling sends. */
record RulingForm(@Nullable Integer version, @Nullable String ruling, @Nullable String sentence) {

    static RulingForm blank(QueryView query) {
        return new RulingForm(query.version(), null, null);
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }

    Ruling asRuling() {
        return Typed.choice("ruling", Ruling.class, ruling);
    }
}
