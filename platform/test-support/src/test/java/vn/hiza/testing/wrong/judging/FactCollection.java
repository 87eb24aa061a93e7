package vn.hiza.testing.wrong.judging;

interface FactCollection {}
