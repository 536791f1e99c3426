package newsroom.sic.testing;

@OnH2
class StoreOnH2Test extends StoreContract {}
