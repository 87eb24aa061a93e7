package vn.hiza.testing.wrong.judging;

final class Team {
    final CurrentRequest request = new CurrentRequest();
}
