/**
 * What every test that needs the whole application shares: the application itself on H2 and on
 * PostgreSQL, started once each, and people to act in it. A storage test is written once, as an
 * abstract class {@code SomethingContract}, and runs twice, as {@code SomethingOnH2Test} and {@code
 * SomethingOnPostgresTest}.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.testing;
