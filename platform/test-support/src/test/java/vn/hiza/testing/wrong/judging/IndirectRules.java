package vn.hiza.testing.wrong.judging;

final class IndirectRules implements Rules {
    final Team team = new Team();
}
