package vn.hiza.seeds.generator;

import java.time.LocalDate;

/** A project of an enterprise, by the number of its certificate. */
record Project(String number, Enterprise enterprise, String name, LocalDate registeredOn) {}
