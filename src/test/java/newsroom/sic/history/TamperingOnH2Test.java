package newsroom.sic.history;

import newsroom.sic.testing.OnH2;

@OnH2
class TamperingOnH2Test extends TamperingContract {}
