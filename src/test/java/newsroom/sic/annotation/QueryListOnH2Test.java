package newsroom.sic.annotation;

import newsroom.sic.testing.OnH2;

@OnH2
class QueryListOnH2Test extends QueryListContract {}
