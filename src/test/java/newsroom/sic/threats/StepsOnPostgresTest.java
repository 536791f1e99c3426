package newsroom.sic.threats;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class StepsOnPostgresTest extends StepsContract {}
