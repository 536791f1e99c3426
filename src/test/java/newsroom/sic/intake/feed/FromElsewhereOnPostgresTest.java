package newsroom.sic.intake.feed;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class FromElsewhereOnPostgresTest extends FromElsewhereContract {}
