package vn.hiza.testing.wrong.judging;

final class DirectRules implements Rules {
    final CurrentRequest request = new CurrentRequest();
}
