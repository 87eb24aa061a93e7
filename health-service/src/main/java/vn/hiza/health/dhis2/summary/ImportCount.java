package vn.hiza.health.dhis2.summary;

/**
 * What became of the values of a payload; the four add up to all of them.
 *
 * @param imported values that were not there
 * @param updated values that had been different
 * @param ignored values refused, those stored so already, and those the strategy leaves alone
 */
public record ImportCount(int imported, int updated, int ignored, int deleted) {}
