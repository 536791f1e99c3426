package newsroom.sic.claim;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class CorrectionNotesComeAndGoOnPostgresTest extends CorrectionNotesComeAndGoContract {}
