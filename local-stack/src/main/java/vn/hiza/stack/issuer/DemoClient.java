package vn.hiza.stack.issuer;

import java.util.List;

/**
 * A client that the local issuer gives tokens to.
 *
 * @param districts for a district's health team, the districts it may write for
 * @param who for people: who stands behind it
 * @param whoVietnamese the same in Vietnamese
 */
public record DemoClient(String name, String role, List<String> districts, String who, String whoVietnamese) {}
