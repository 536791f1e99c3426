/**
 * What a web page says: its article apart from its furniture, and what the page states about it.
 *
 * <p>A page is cut into {@link newsroom.sic.intake.page.Block blocks} of running text. Words of
 * class names and tags tell furniture by its {@link newsroom.sic.intake.page.Sort sort}; the
 * element that gathers most prose and least else is the body. Nothing of a page is ever shown as
 * markup: only text leaves.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.page;
