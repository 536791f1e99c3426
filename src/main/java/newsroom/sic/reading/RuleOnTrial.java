package newsroom.sic.reading;

/**
 * How one rule did on a labelled set.
 *
 * @param hits its suggestions
 * @param right those that overlap a label of their kind
 * @param wrong those that overlap none, one that is left out included
 * @param found the labels of its kind that it found
 * @param labels the labels of its kind; 0 where it suggested nothing, so that its kind is not known
 */
public record RuleOnTrial(String rule, int hits, int right, int wrong, int found, int labels) {}
