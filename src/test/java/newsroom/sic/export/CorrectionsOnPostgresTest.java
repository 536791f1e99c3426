package newsroom.sic.export;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class CorrectionsOnPostgresTest extends CorrectionsContract {}
