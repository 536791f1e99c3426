package newsroom.sic.account;

import newsroom.sic.testing.OnH2;

@OnH2
class NamesOnH2Test extends NamesContract {}
