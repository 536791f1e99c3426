package newsroom.sic.detector;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class SuggestionsOnPostgresTest extends SuggestionsContract {}
