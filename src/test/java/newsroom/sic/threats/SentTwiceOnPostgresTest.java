package newsroom.sic.threats;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class SentTwiceOnPostgresTest extends SentTwiceContract {}
