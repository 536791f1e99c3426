package newsroom.sic.export.correction;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class CorrectionsOnPostgresTest extends CorrectionsContract {}
