package newsroom.sic.annotation.web;

import newsroom.sic.testing.OnH2;

@OnH2
class QueryFormsOnH2Test extends QueryFormsContract {}
