package newsroom.sic.programs;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class LinesAndSignOffOnPostgresTest extends LinesAndSignOffContract {}
