package newsroom.sic.desk.web;

import newsroom.sic.testing.OnH2;

@OnH2
class DeskStatementsOnH2Test extends DeskStatementsContract {}
