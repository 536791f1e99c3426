package newsroom.sic.archive;

import newsroom.sic.testing.OnH2;

@OnH2
class KindsOnH2Test extends KindsContract {}
