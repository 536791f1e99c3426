/** The workbench of an editorial fact-check desk: one package per module. */
@org.jspecify.annotations.NullMarked
package newsroom.sic;
