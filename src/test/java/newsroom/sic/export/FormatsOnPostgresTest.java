package newsroom.sic.export;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class FormatsOnPostgresTest extends FormatsContract {}
