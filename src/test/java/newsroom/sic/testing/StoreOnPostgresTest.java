package newsroom.sic.testing;

@OnPostgres
class StoreOnPostgresTest extends StoreContract {}
