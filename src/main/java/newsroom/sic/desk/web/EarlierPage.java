package newsroom.sic.desk.web;

import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionText;

/** An earlier text of an article under its claims, to be read. */
record EarlierPage(ArticleView article, RevisionText revision, Copy copy) {}
