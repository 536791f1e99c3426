package newsroom.sic.programs;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class FilesOnPostgresTest extends FilesContract {}
