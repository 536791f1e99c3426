package newsroom.sic.desk;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class UnsentTextsOnPostgresTest extends UnsentTextsContract {}
