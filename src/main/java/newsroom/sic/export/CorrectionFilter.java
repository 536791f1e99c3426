package newsroom.sic.export;

import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Which corrections; all for no state. */
record CorrectionFilter(@Nullable CorrectionState state, @Nullable Long article) {

    /** The filter as an address asks for it. */
    record Asked(@Nullable String state, @Nullable Long article) {

        CorrectionFilter filter() {
            return new CorrectionFilter(
                    Typed.optionalChoice("state", CorrectionState.class, state), article);
        }
    }
}
