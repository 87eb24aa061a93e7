/**
 * What there is to do next, by the counts: who waits for dose 2, where people drop out, which enterprises are covered too little,
 * whom a station serves. Owns the lists and how their numbers are made; owns none of the facts.
 */
@NullMarked
package vn.hiza.health.worklist;

import org.jspecify.annotations.NullMarked;
