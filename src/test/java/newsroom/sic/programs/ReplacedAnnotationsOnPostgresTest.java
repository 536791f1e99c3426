package newsroom.sic.programs;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class ReplacedAnnotationsOnPostgresTest extends ReplacedAnnotationsContract {}
