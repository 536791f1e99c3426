package newsroom.sic.reading;

/** How a figure keeps its distance from its value. */
public enum Approximation {
    ABOUT,
    JUST_UNDER,
    UNDER,
    AT_MOST,
    JUST_OVER,
    OVER,
    AT_LEAST
}
