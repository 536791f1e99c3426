package newsroom.sic.annotation;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class WordsFoundAgainOnPostgresTest extends WordsFoundAgainContract {}
