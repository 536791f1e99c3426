package newsroom.sic.intake.job;

import org.jspecify.annotations.Nullable;

/** What an import is to be. */
record Order(Source source, String title, @Nullable String encoding, boolean holdsCopies) {}
