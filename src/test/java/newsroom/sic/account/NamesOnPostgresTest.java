package newsroom.sic.account;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class NamesOnPostgresTest extends NamesContract {}
