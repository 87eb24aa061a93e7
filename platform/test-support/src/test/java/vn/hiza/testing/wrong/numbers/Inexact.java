package vn.hiza.testing.wrong.numbers;

import java.util.List;

/** Binary floating point in each shape a field can have. */
record Inexact(double plain, Float boxed, float[] several, List<Double> listed) {}
