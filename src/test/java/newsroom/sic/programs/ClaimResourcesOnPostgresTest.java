package newsroom.sic.programs;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ClaimResourcesOnPostgresTest extends ClaimResourcesContract {}
