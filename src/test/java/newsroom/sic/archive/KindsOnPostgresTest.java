package newsroom.sic.archive;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class KindsOnPostgresTest extends KindsContract {}
