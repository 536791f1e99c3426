package newsroom.sic.desk.web;

import newsroom.sic.testing.OnH2;

@OnH2
class ReportOnH2Test extends ReportContract {}
