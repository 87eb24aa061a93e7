package vn.hiza.investment.project;

/**
 * An investment project.
 *
 * @param number of its investment registration certificate
 * @param enterprise tax code of its owner
 */
public record Project(String number, String enterprise, String name) {}
