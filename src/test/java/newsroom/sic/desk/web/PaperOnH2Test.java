package newsroom.sic.desk.web;

import newsroom.sic.testing.OnH2;

@OnH2
class PaperOnH2Test extends PaperContract {}
