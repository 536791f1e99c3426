package newsroom.sic.export.correction;

import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Which corrections; all for no state. */
public record CorrectionFilter(@Nullable CorrectionState state, @Nullable Long article) {

    /** The filter as an address asks for it. */
    public record Asked(@Nullable String state, @Nullable Long article) {

        public CorrectionFilter filter() {
            return new CorrectionFilter(
                    Typed.optionalChoice("state", CorrectionState.class, state), article);
        }
    }
}
