package newsroom.sic.export;

import newsroom.sic.testing.OnH2;

@OnH2
class ExportListOnH2Test extends ExportListContract {}
