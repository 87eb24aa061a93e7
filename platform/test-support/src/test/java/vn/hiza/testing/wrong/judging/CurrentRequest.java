package vn.hiza.testing.wrong.judging;

final class CurrentRequest {}
