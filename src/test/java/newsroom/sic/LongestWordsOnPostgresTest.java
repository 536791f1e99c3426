package newsroom.sic;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class LongestWordsOnPostgresTest extends LongestWordsContract {}
