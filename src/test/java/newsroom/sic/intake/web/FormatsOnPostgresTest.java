package newsroom.sic.intake.web;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class FormatsOnPostgresTest extends FormatsContract {}
