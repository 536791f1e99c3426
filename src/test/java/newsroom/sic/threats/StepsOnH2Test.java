package newsroom.sic.threats;

import newsroom.sic.testing.OnH2;

@OnH2
class StepsOnH2Test extends StepsContract {}
