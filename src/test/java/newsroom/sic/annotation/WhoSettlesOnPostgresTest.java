package newsroom.sic.annotation;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class WhoSettlesOnPostgresTest extends WhoSettlesContract {}
