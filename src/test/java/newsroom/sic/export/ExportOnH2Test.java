package newsroom.sic.export;

import newsroom.sic.testing.OnH2;

@OnH2
class ExportOnH2Test extends ExportContract {}
