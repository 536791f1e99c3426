package newsroom.sic.ledger;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ByHandOnPostgresTest extends ByHandContract {}
