package vn.hiza.gateway.boardpage;

/**
 * A way to another page.
 *
 * @param here whether it is the page at hand
 */
public record Link(String address, String text, boolean here) {}
