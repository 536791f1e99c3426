package newsroom.sic.intake.job;

import newsroom.sic.intake.Columns;
import org.jspecify.annotations.Nullable;

/** What an import is to be. */
record Order(
        Source source,
        String title,
        @Nullable String encoding,
        Columns columns,
        boolean holdsCopies) {}
