package newsroom.sic.export;

import newsroom.sic.testing.OnH2;

@OnH2
class ChangesOnH2Test extends ChangesContract {}
