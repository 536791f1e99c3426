package newsroom.sic.annotation;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class OneAnswerOnPostgresTest extends OneAnswerContract {}
