/** The address of the pages of statements: who may read, and what the owning service says. Owns no rule. */
@NullMarked
package vn.hiza.gateway.boardpage.statement.rest;

import org.jspecify.annotations.NullMarked;
